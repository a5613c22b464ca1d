/**
 * Finds a quoted passage again in a text that may have changed: where its words stand, told from others alike by what stands around
 * them and by where they stood. Words that were edited are found by likeness.
 */
import search from 'approx-string-match';
import type { QuoteAnchor } from '@/lib/model/note';
import type { Span } from '@/lib/model/span';

type Quote = Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix' | 'start'>;
type Candidate = Span & { errors: number };

/** Of the quote's characters, at most so many may differ. */
const TOLERANCE = 0.25;
/** Longer passages are found word for word or not at all. */
const MAX_LIKENED = 4_000;
/** What speaks for a place: its own words, then those around, then that it stands where it stood. */
const WEIGHTS = { words: 50, around: 20, position: 2 } as const;

/** null = it is no longer there. */
export function findQuote(text: string, quote: Quote): Span | null {
  const { exact, prefix, suffix, start } = quote;
  if (exact === '') return null;
  const end = start + exact.length;
  const stands = text.startsWith(exact, start) && text.endsWith(prefix, start) && text.startsWith(suffix, end);
  if (stands) return { start, end };
  const same = findSame(text, exact);
  const candidates = same.length > 0 ? same : findAlike(text, exact);
  let best: { span: Span; score: number } | null = null;
  for (const candidate of candidates) {
    const score = weigh(text, quote, candidate);
    if (!best || score > best.score) best = { span: { start: candidate.start, end: candidate.end }, score };
  }
  return best?.span ?? null;
}

function findSame(text: string, exact: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found;
}

function findAlike(text: string, exact: string): Candidate[] {
  if (exact.length > MAX_LIKENED) return [];
  const found = search(text, exact, Math.floor(exact.length * TOLERANCE));
  return found.map(({ start, end, errors }) => ({ ...toWholeWords(text, start, end), errors }));
}

/** Likeness is measured in characters: a word that was put in at the quote's end may be found by half. */
function toWholeWords(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && isInWord(text, start)) start -= 1;
  while (end < text.length && isInWord(text, end)) end += 1;
  return { start, end };
}

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

function weigh(text: string, { exact, prefix, suffix, start }: Quote, found: Candidate): number {
  const before = countSame(reverse(text.slice(Math.max(0, found.start - prefix.length), found.start)), reverse(prefix));
  const after = countSame(text.slice(found.end, found.end + suffix.length), suffix);
  const share = (count: number, of: number) => (of === 0 ? 1 : count / of);
  return (
    WEIGHTS.words * (1 - found.errors / exact.length) +
    WEIGHTS.around * (share(before, prefix.length) + share(after, suffix.length)) +
    WEIGHTS.position * (1 - Math.min(1, Math.abs(found.start - start) / Math.max(1, text.length)))
  );
}

/** How many characters two strings begin alike. */
function countSame(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

const reverse = (text: string): string => text.split('').reverse().join('');
