import type { ClaimDate } from '@/lib/model/claim-date';
import type { Span } from '@/lib/model/span';
import { type FoundDate, findDates } from './find-dates';

/** How many sentences back "the same day" may reach. */
const REACH = 2;

/**
 * The dates of each sentence of an article, as `findDates` gives them, with what "the same day" refers to carried along:
 * the last date told up to two sentences back. Dates that touch a name (`names`, in text order) are part of it and left out: "Sun", "May", "Class of 2018".
 */
export function findArticleDates(
  text: string,
  sentences: readonly Span[],
  documentDate: ClaimDate | null,
  names: readonly Span[] = [],
): FoundDate[][] {
  const bySentence: FoundDate[][] = [];
  let next = 0;
  for (const sentence of sentences) {
    const anchor = bySentence.slice(-REACH).flat().at(-1)?.date ?? null;
    while (next < names.length && (names[next]?.end ?? 0) <= sentence.start) next++;
    const near: Span[] = [];
    for (let i = next; i < names.length && (names[i]?.start ?? 0) < sentence.end; i++) near.push(names[i] as Span);
    const dates = findDates(text.slice(sentence.start, sentence.end), sentence.start, { documentDate, anchor });
    bySentence.push(dates.filter((d) => !near.some((name) => name.start < d.end && d.start < name.end)));
  }
  return bySentence;
}
