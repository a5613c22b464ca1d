import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { endsSentence, type OpenQuote, quoteAfter } from './sentences/boundary';
import { findUnits, trimSpan } from './sentences/lines';

/** Longest sentence given, in UTF-16 units: a run without punctuation (tables, a page without spaces) is cut so that later stages stay bounded. */
export const MAX_SENTENCE = 4000;

const MARKS = '.!?…。！？';
const CLOSING = '"\'”’»)]』」）';
const WIDE_MARKS = '。！？';
const LOST_SPACE = /^\p{Ll}{2}[.!?]["”’]?(?:The|He|She|It|They|We|But|In|This)\s/u;

/**
 * The sentences of an article, in order, trimmed, without overlap; offsets in UTF-16 units into `text`.
 * A sentence never crosses a block, a blank line or a list item; without blocks, blank lines part the text.
 * "Mr. Smith left Acme Inc. He joined the U.S. Navy." → "Mr. Smith left Acme Inc." and "He joined the U.S. Navy."
 * Linear in the text's length. Own rules rather than Intl.Segmenter, which breaks after "Mr.", "U.S." and inside quotations.
 */
export function splitSentences(text: string, blocks?: readonly Block[]): Span[] {
  const found: Span[] = [];
  for (const unit of findUnits(text, blocks)) {
    const first = trimSpan(text, unit);
    if (first) splitUnit(text.slice(first.start, first.end), first.start, found);
  }
  return found;
}

function splitUnit(unit: string, offset: number, into: Span[]): void {
  let start = 0;
  let quote: OpenQuote | null = null;
  for (let i = 0; i < unit.length; i++) {
    quote = quoteAfter(unit, i, quote);
    if (!MARKS.includes(unit.charAt(i))) continue;
    const markStart = i;
    const markEnd = runEnd(unit, markStart, MARKS);
    const after = runEnd(unit, markEnd, CLOSING);
    const ends =
      isFollowedBySpace(unit, markEnd, after) && endsSentence(unit, { markStart, markEnd, after, quote }, start);
    for (let k = markEnd; k < after; k++) quote = quoteAfter(unit, k, quote);
    if (ends) start = cut(unit, offset, start, after, into);
    i = after - 1;
  }
  cut(unit, offset, start, unit.length, into);
}

/** Where the run of `characters` that starts at `from` ends. */
function runEnd(unit: string, from: number, characters: string): number {
  let end = from;
  while (end < unit.length && characters.includes(unit.charAt(end))) end++;
  return end;
}

/** Latin marks end a sentence only before a space; ideographic ones always. "said.The" is two sentences that lost their space. */
function isFollowedBySpace(unit: string, markEnd: number, after: number): boolean {
  if (after >= unit.length || /\s/.test(unit.charAt(after))) return true;
  if (WIDE_MARKS.includes(unit.charAt(markEnd - 1))) return true;
  return LOST_SPACE.test(unit.slice(markEnd - 3, after + 6));
}

/** Adds the sentence from `start` to `end`, in pieces when it is too long, and gives where the next one starts. */
function cut(unit: string, offset: number, start: number, end: number, into: Span[]): number {
  for (let at = start; at < end; ) {
    let to = Math.min(end, at + MAX_SENTENCE);
    if (to < end) to = pieceEnd(unit, at, to);
    const span = trimSpan(unit, { start: at, end: to });
    if (span) into.push({ start: span.start + offset, end: span.end + offset });
    at = to;
  }
  return end;
}

/** The last space before `to`, if there is one in the latter half; never between two halves of a surrogate pair. */
function pieceEnd(unit: string, from: number, to: number): number {
  const space = unit.lastIndexOf(' ', to);
  if (space > from + MAX_SENTENCE / 2) return space + 1;
  return /[\uD800-\uDBFF]/.test(unit.charAt(to - 1)) ? to + 1 : to;
}
