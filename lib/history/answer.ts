/** Composes what a question asked of the library asks for. Pure. */
import type { Conflict, DepartureRow, HistoryFacts, HistoryLine, Party } from './composition';
import { conflictsOf } from './conflicts';
import { byDate } from './date-range';
import { composeMoveTable } from './departure-table';
import { groupLines } from './lines';
import { partyKey, titleKey } from './party';
import { tellClaims } from './told-claims';

/** First and last day, ISO, both inclusive; null = open. */
export type Days = { since: string | null; until: string | null };

/** Moves by direction and day, latest first. A move no sentence dates is told by its article's day. `at`: ids of the organizations asked about; null = anywhere. */
export function composeMoves(
  facts: HistoryFacts,
  direction: 'left' | 'joined' | null,
  at: readonly string[] | null,
  days: Days,
): DepartureRow[] {
  const isAt = (party: Party | null): boolean =>
    party !== null && (at === null || (party.id !== null && at.includes(party.id)));
  const fits = (row: DepartureRow): boolean =>
    direction === 'left' ? isAt(row.from) : direction === 'joined' ? isAt(row.to) : isAt(row.from) || isAt(row.to);
  return composeMoveTable(facts)
    .filter((row) => fits(row) && isWithin(whenOf(row), days))
    .sort((a, b) => (whenOf(a) < whenOf(b) ? 1 : -1));
}

const whenOf = ({ date, sources }: DepartureRow): string =>
  date?.earliest ?? sources[0]?.publishedAt?.slice(0, 10) ?? '';

const isWithin = (day: string, { since, until }: Days): boolean =>
  (since === null || day >= since) && (until === null || (day !== '' && day <= until));

/** On one of these days an article said so. */
const isToldWithin = ({ sources }: HistoryLine, days: Days): boolean =>
  sources.some((source) => isWithin(source.publishedAt?.slice(0, 10) ?? '', days));

/** Roles as lines, by name; `title` null = any. Days are those on which an article said so. */
export function composeRoles(facts: HistoryFacts, title: string | null, days: Days): HistoryLine[] {
  const wanted = title === null ? null : titleKey(title);
  const lines = groupLines(tellClaims(facts).filter((c) => c.type === 'position' || c.type === 'founder_of'));
  return lines
    .filter(
      (l) =>
        wanted === null ||
        titleKey(l.title ?? '')
          .split(/[ ,]/)
          .includes(wanted) ||
        titleKey(l.title) === wanted,
    )
    .filter((l) => isToldWithin(l, days))
    .sort((a, b) => a.subject.name.localeCompare(b.subject.name) || byDate(a.date, b.date));
}

/** People of whom something is told at each of the organizations, by name. */
export function composeTogether(
  facts: HistoryFacts,
  groups: readonly (readonly string[])[],
  days: Days = { since: null, until: null },
): HistoryLine[] {
  const lines = groupLines(tellClaims(facts)).filter((line) => isToldWithin(line, days));
  const isIn = (line: HistoryLine, ids: readonly string[]): boolean =>
    line.object?.id != null && ids.includes(line.object.id);
  const people = new Map<string, HistoryLine[]>();
  for (const line of lines) people.set(partyKey(line.subject), [...(people.get(partyKey(line.subject)) ?? []), line]);
  return [...people.values()]
    .filter((own) => groups.every((ids) => own.some((line) => isIn(line, ids))))
    .flatMap((own) => own.filter((line) => groups.some((ids) => isIn(line, ids))))
    .sort((a, b) => a.subject.name.localeCompare(b.subject.name));
}

/** What the articles among the facts disagree about, whoever it is about. `articleIds`: only where one of these has a say. */
export function composeConflicts(facts: HistoryFacts, articleIds: ReadonlySet<string> | null = null): Conflict[] {
  const isAsked = ({ sides }: Conflict): boolean =>
    articleIds === null || sides.some((side) => side.sources.some((source) => articleIds.has(source.articleId)));
  return conflictsOf(tellClaims(facts)).filter(isAsked);
}
