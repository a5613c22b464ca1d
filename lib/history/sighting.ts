/** When a claim was true at the latest: its own date, or else the day its article appeared. */
import { type ClaimDate, fromIsoDate } from '@/lib/model/claim-date';
import type { HistoryLine, Source } from './composition';
import { byDate, byPrecision, compareText } from './date-range';

/** The day an article appeared; null when its page does not say. */
export function publishedOn(source: Pick<Source, 'publishedAt'>): ClaimDate | null {
  return source.publishedAt === null ? null : fromIsoDate(source.publishedAt.slice(0, 10));
}

/** A role told without a date is told for the day of its article; one "since 2019" too, for it goes on. */
export function seenOn(source: Source): ClaimDate | null {
  const published = publishedOn(source);
  if (!source.date) return published;
  return published && source.date.latest < published.earliest && source.date.precision === 'year'
    ? published
    : source.date;
}

/** The latest sighting of a line, as finely as it is told; null when no source has a day. */
export function lastSeenOn(line: Pick<HistoryLine, 'sources'>): ClaimDate | null {
  return latestOf(line.sources.flatMap((s) => seenOn(s) ?? []));
}

/** When an event was told to have happened, or else the day of the first article that tells it. */
export function happenedBy(line: Pick<HistoryLine, 'sources' | 'date'>): ClaimDate | null {
  return line.date ?? line.sources.flatMap((s) => publishedOn(s) ?? []).sort(byDate)[0] ?? null;
}

/** The one that ends last, the more precise of two. */
export function latestOf(dates: readonly ClaimDate[]): ClaimDate | null {
  return [...dates].sort(byEnd)[0] ?? null;
}

/** Latest first; null last. */
export function byEnd(a: ClaimDate | null, b: ClaimDate | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareText(b.latest, a.latest) || byPrecision(a, b);
}
