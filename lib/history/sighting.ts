/** When a claim was true at the latest: its own date, or else the day its article appeared. */
import { type ClaimDate, fromIsoDate } from '@/lib/model/claim-date';
import type { HistoryLine, Source } from './composition';

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

/** The latest day among the sightings of a line, as far as it is known: an ISO day; null when no source has one. */
export function lastSeenOn(line: Pick<HistoryLine, 'sources'>): string | null {
  const days = line.sources.flatMap((s) => seenOn(s)?.latest ?? []);
  return days.sort().at(-1) ?? null;
}

/** When an event was told to have happened, or else the day of the first article that tells it: an ISO day. */
export function happenedBy(line: Pick<HistoryLine, 'sources' | 'date'>): string | null {
  if (line.date) return line.date.latest;
  return line.sources.flatMap((s) => publishedOn(s)?.latest ?? []).sort()[0] ?? null;
}
