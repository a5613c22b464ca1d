/** The reads of the library page. */
import type { Question } from '@/lib/ask/question';
import { composeMoves, composeRoles, composeTogether } from '@/lib/history/answer';
import type { DepartureRow, HistoryLine } from '@/lib/history/composition';
import type { ClaimType } from '@/lib/model/claim';
import type { Library } from '@/lib/store/database';
import { unsurePairs } from '@/lib/store/queries/judgements';
import { claimsAt, findOrganizationIds } from '@/lib/store/queries/moves';
import { type ReadLately, readSince } from '@/lib/store/queries/week';
import { type Live, useLiveQuery } from './use-live-query';
import { useQuery } from './use-query';

/** `since`: milliseconds since the epoch. */
export function useReadSince(since: number): Live<ReadLately> {
  return useQuery((db) => readSince(db, since), ['since', since]);
}

export function useQuestions(): ReturnType<typeof useLiveQuery<Awaited<ReturnType<typeof unsurePairs>>>> {
  return useLiveQuery((db) => unsurePairs(db, null), ['questions'], true);
}

export type Answer =
  | { kind: 'moves'; rows: DepartureRow[] }
  | { kind: 'lines'; lines: HistoryLine[] }
  /** None of the companies asked about was ever met. */
  | { kind: 'unknown'; name: string };

export function useAnswer(question: Question): Live<Answer> {
  return useQuery((db) => answer(db, question), ['answer', JSON.stringify(question)]);
}

const MOVES: readonly ClaimType[] = ['start_position', 'end_position', 'position'];
const ROLES: readonly ClaimType[] = ['position', 'founder_of', 'start_position', 'end_position'];

async function answer(db: Library, question: Question): Promise<Answer> {
  const groups = await Promise.all(question.organizations.map((name) => findOrganizationIds(db, name)));
  const unknown = question.organizations.find((_, i) => groups[i]?.length === 0);
  if (unknown !== undefined) return { kind: 'unknown', name: unknown };
  const at = groups.length === 0 ? null : groups.flat();
  const { since, until } = question;
  if (question.about === 'moves') {
    const facts = await claimsAt(db, MOVES, at);
    return { kind: 'moves', rows: composeMoves(facts, question.direction, at, { since, until }) };
  }
  const facts = await claimsAt(db, ROLES, at);
  return {
    kind: 'lines',
    lines:
      question.about === 'together'
        ? composeTogether(facts, groups)
        : composeRoles(facts, question.title, { since, until }),
  };
}
