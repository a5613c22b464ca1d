/** Where somebody was last seen, and whether a departure from there was told since. */
import { type ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import type { HistoryLine, Profile, Source } from './composition';
import { isPartOfName, partyKey } from './party';
import { byEnd, happenedBy, latestOf, seenOn } from './sighting';

type Seen = { line: HistoryLine; on: ClaimDate | null; departure: HistoryLine | null };

const BASES: readonly (string | null | undefined)[] = ['clause', 'sentence', 'article', null];

/**
 * The latest role told as held or taken up, and the departure from it. Of one day: a role nobody left, one whose organization stands in
 * its clause, one with a title, one told more often. Of somebody seen in no role, the latest departure alone.
 */
export function findLastSeen(lines: readonly HistoryLine[]): Pick<Profile, 'lastSeen' | 'leftSince'> {
  const told = lines.filter((l) => l.stand === 'told');
  const departures = told.filter((l) => l.type === 'end_position');
  const [best] = told
    .filter((l) => !l.former && l.object !== null && (l.type === 'position' || l.type === 'start_position'))
    .map((line) => see(line, departures))
    .sort((a, b) => byEnd(a.on, b.on) || compareAll(weigh(a), weigh(b)) || (a.line.id < b.line.id ? -1 : 1));
  if (!best) return { lastSeen: null, leftSince: latestDeparture(departures) };
  return { lastSeen: { ...best.line, on: best.on && toIsoDate(best.on) }, leftSince: best.departure };
}

function latestDeparture(departures: readonly HistoryLine[]): HistoryLine | null {
  return [...departures].sort((a, b) => byEnd(happenedBy(a), happenedBy(b)) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function see(line: HistoryLine, departures: readonly HistoryLine[]): Seen {
  const from = departures.filter((d) => isFrom(d, line));
  const on =
    line.type === 'start_position'
      ? happenedBy(line)
      : latestOf(line.sources.flatMap((s) => seenBefore(s, from) ?? []));
  const after = from.filter((d) => (happenedBy(d)?.latest ?? '') >= (on?.earliest ?? '') || tellsBoth(d, line));
  return { line, on, departure: after.at(-1) ?? null };
}

/** An article that tells how somebody left names the role they had: they were seen in it until they left, not until the article. */
function seenBefore(source: Source, departures: readonly HistoryLine[]): ClaimDate | null {
  const seen = seenOn(source);
  const left = departures.find((d) => d.date && d.sources.some((s) => s.articleId === source.articleId))?.date;
  return left && seen && left.latest < seen.earliest ? left : seen;
}

/** From there, from nowhere named, from a part or the whole of it, or told in the sentence that tells the role. */
function isFrom(departure: HistoryLine, role: HistoryLine): boolean {
  if (!departure.object || !role.object || partyKey(departure.object) === partyKey(role.object)) return true;
  if (role.type === 'start_position') return false;
  const isInOneSentence = departure.sources.some((d) =>
    role.sources.some((s) => s.articleId === d.articleId && s.start === d.start),
  );
  return isInOneSentence || isPartOfName(departure.object, role.object);
}

const tellsBoth = (departure: HistoryLine, role: HistoryLine): boolean =>
  role.type === 'position' && departure.sources.some((d) => role.sources.some((s) => s.articleId === d.articleId));

function weigh({ line, departure }: Seen): number[] {
  return [
    departure ? 1 : 0,
    BASES.indexOf(line.sources[0]?.organizationBasis),
    line.title === null ? 1 : 0,
    -line.sources.length,
  ];
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  return a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0;
}
