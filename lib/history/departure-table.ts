import type { DepartureRow, HistoryFacts, HistoryLine } from './composition';
import { byDate } from './date-range';
import { groupLines } from './lines';
import { findOtherHalf } from './moves-of';
import { partyKey } from './party';
import { type ToldClaim, tellClaims } from './told-claims';

/**
 * The moves one article tells, as rows: who, in which role, from where, to where, when, with the sentences. Departures first in
 * order of time, each with the arrival that belongs to it; then arrivals that belong to no departure (`from` null).
 */
export function composeDepartureTable(articleId: string, facts: HistoryFacts): DepartureRow[] {
  return composeMoveTable({ ...facts, claims: facts.claims.filter((c) => c.articleId === articleId) });
}

/** The same over all claims: a move told by many articles is one row with many sentences. */
export function composeMoveTable(facts: HistoryFacts): DepartureRow[] {
  const told = tellClaims(facts);
  const lines = groupLines(told);
  const departures = lines.filter((l) => l.type === 'end_position');
  const arrivals = lines.filter((l) => l.type === 'start_position');
  const taken = new Set<HistoryLine>();
  const rows = departures.map((line) => {
    const arrival = findOtherHalf(line, arrivals);
    if (arrival) taken.add(arrival);
    return toRow(line, arrival, told);
  });
  return [...rows, ...arrivals.filter((line) => !taken.has(line)).map((line) => toRow(null, line, told))].sort(
    (a, b) =>
      Number(a.from === null && a.to !== null) - Number(b.from === null && b.to !== null) || byDate(a.date, b.date),
  );
}

function toRow(departure: HistoryLine | null, arrival: HistoryLine | null, told: readonly ToldClaim[]): DepartureRow {
  const line = (departure ?? arrival) as HistoryLine;
  const sources = [...(departure?.sources ?? []), ...(arrival?.sources ?? [])];
  return {
    person: line.subject,
    role: line.title ?? (departure ? roleThere(departure, arrival, told) : null),
    from: departure?.object ?? null,
    to: arrival?.object ?? null,
    date: departure?.date ?? arrival?.date ?? null,
    stand: line.stand,
    status: line.status,
    sources: [...new Map(sources.map((s) => [s.claimId, s])).values()],
  };
}

/** The role the article gives them where they left, when the departure names none: there, else in the sentence of the departure, never where they went. */
function roleThere(departure: HistoryLine, arrival: HistoryLine | null, told: readonly ToldClaim[]): string | null {
  const quotes = new Set(departure.sources.map((s) => s.start));
  const roles = told.filter(
    (c) => c.subject.id === departure.subject.id && c.type === 'position' && c.stand === 'told' && c.title !== null,
  );
  const elsewhere = roles.filter((c) => !arrival || partyKey(c.object) !== partyKey(arrival.object));
  const there = elsewhere.find((c) => partyKey(c.object) === partyKey(departure.object));
  const beside = elsewhere.find((c) => quotes.has(c.source.start));
  return (there ?? beside)?.title ?? null;
}
