/** Arrivals and departures with the other end of the move, where the same article tells it. */
import type { HistoryLine, Move, Party } from './composition';
import { daysApart } from './date-range';
import { groupBy, groupLines } from './lines';
import { partyKey } from './party';
import type { ToldClaim } from './told-claims';

/** One move's two halves are told for dates at most this far apart, in days. */
const ONE_MOVE = 92;

/** All arrivals and departures among the claims, each with where from and where to. */
export function movesOf(told: readonly ToldClaim[]): Move[] {
  const lines = groupLines(told.filter((c) => c.type === 'start_position' || c.type === 'end_position'));
  const byPerson = new Map(groupBy(lines, (l) => partyKey(l.subject)).map((own) => [own[0]?.subject.id, own]));
  return lines.map((line) => {
    const other = findOtherHalf(line, byPerson.get(line.subject.id) ?? [])?.object ?? null;
    const isArrival = line.type === 'start_position';
    return { line, person: line.subject, from: isArrival ? other : line.object, to: isArrival ? line.object : other };
  });
}

/** The same person's other event in a common article, at another organization, nearest in time, then in text. */
export function findOtherHalf(line: HistoryLine, lines: readonly HistoryLine[]): HistoryLine | null {
  const halves = lines.filter(
    (l) =>
      l.type !== line.type &&
      l.subject.id === line.subject.id &&
      l.stand === line.stand &&
      isElsewhere(l.object, line.object) &&
      distanceInText(l, line) !== null &&
      (!l.date || !line.date || daysApart(l.date, line.date) <= ONE_MOVE),
  );
  const apart = (l: HistoryLine) => (l.date && line.date ? daysApart(l.date, line.date) : ONE_MOVE);
  const isBetter = (a: HistoryLine, b: HistoryLine) =>
    apart(a) - apart(b) || (distanceInText(a, line) ?? 0) - (distanceInText(b, line) ?? 0) || (a.id < b.id ? -1 : 1);
  return halves.sort(isBetter)[0] ?? null;
}

const isElsewhere = (a: Party | null, b: Party | null): boolean => a !== null && partyKey(a) !== partyKey(b);

/** UTF-16 units between the nearest quotes of one article; null when no article tells both. */
function distanceInText(a: HistoryLine, b: HistoryLine): number | null {
  const distances = a.sources.flatMap((s) =>
    b.sources.filter((t) => t.articleId === s.articleId).map((t) => Math.max(0, s.start - t.end, t.start - s.end)),
  );
  return distances.length === 0 ? null : Math.min(...distances);
}
