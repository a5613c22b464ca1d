/** The reads of the library page. */
import { shiftDay } from '@/lib/ask/named-day';
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
  | ({ kind: 'moves'; rows: DepartureRow[] } & Looked)
  | ({ kind: 'lines'; lines: HistoryLine[] } & Looked)
  /** One of the companies asked about was never met. */
  | { kind: 'unknown'; name: string };

/** In how many of the articles in question it was looked; fewer than `found`: there is more further back. */
type Looked = { looked: number; found: number };

/** `most`: articles looked through where no company is asked about. */
export function useAnswer(question: Question, most: number): Live<Answer> {
  return useQuery((db) => answer(db, question, most), ['answer', JSON.stringify(question), most]);
}

/** In days. */
const AHEAD = 92;
const AFTER = 366;

const MOVES: readonly ClaimType[] = ['start_position', 'end_position', 'position'];
const ROLES: readonly ClaimType[] = ['position', 'founder_of', 'start_position', 'end_position'];

async function answer(db: Library, question: Question, most: number): Promise<Answer> {
  const groups = await Promise.all(question.organizations.map((name) => findOrganizationIds(db, name)));
  const unknown = question.organizations.find((_, i) => groups[i]?.length === 0);
  if (unknown !== undefined) return { kind: 'unknown', name: unknown };
  const at = groups.length === 0 ? null : groups.flat();
  const { since, until } = question;
  if (question.about === 'moves') {
    // a move is announced before it happens, and told of long after
    const told = { since: since && shiftDay(since, -AHEAD), until: until && shiftDay(until, AFTER) };
    const { facts, ...rest } = await claimsAt(db, { types: MOVES, organizationIds: at, ...told, most });
    return { kind: 'moves', rows: composeMoves(facts, question.direction, at, { since, until }), ...rest };
  }
  const { facts, ...rest } = await claimsAt(db, { types: ROLES, organizationIds: at, since, until, most });
  const lines =
    question.about === 'together'
      ? composeTogether(facts, groups, { since, until })
      : composeRoles(facts, question.title, { since, until });
  return { kind: 'lines', lines, ...rest };
}
