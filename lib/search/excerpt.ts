/** The sentence of a text that answers best to a query, with the words that do. */

import { fold } from '@/lib/model/folded-text';
import type { Span } from '@/lib/model/span';
import { placesOfWords } from './words';

/** `marks` are places in `text`, in order, and do not overlap. */
export type Excerpt = { text: string; marks: Span[] };

/** Longer sentences are cut around the first word that answers. */
const LONGEST = 260;
const BEFORE = 90;

/** null = none of the words stands in the text. */
export function findExcerpt(text: string, terms: readonly string[]): Excerpt | null {
  const wanted = new Set(terms);
  const hits = [...placesOfWords(text)].filter(({ word }) => wanted.has(fold(word)));
  const [first] = hits;
  if (!first) return null;
  const sentence = bestSentence(text, hits) ?? { start: first.start, end: first.end };
  return cut(text, sentence, hits);
}

type Place = { word: string; start: number; end: number };

/** The one with most different words that answer, the first of several. */
function bestSentence(text: string, hits: readonly Place[]): Span | null {
  let best: (Span & { count: number }) | null = null;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    const words = new Set(hits.filter((hit) => hit.start >= index && hit.end <= end).map(({ word }) => fold(word)));
    if (words.size > (best?.count ?? 0)) best = { start: index, end, count: words.size };
  }
  return best;
}

function cut(text: string, { start, end }: Span, hits: readonly Place[]): Excerpt {
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const lead = text.slice(start, end).search(/\S/);
  let from = start + Math.max(0, lead);
  let to = start + text.slice(start, end).trimEnd().length;
  const [first] = inside;
  if (to - from > LONGEST && first) {
    if (first.start - from > BEFORE) from = atWord(text, first.start - BEFORE, first.start);
    to = Math.min(to, Math.max(first.end, backToWord(text, from + LONGEST, from)));
  }
  const [before, after] = [
    from > start + Math.max(0, lead) ? '…' : '',
    to < start + text.slice(start, end).trimEnd().length ? '…' : '',
  ];
  const marks = inside
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ start: hit.start - from + before.length, end: hit.end - from + before.length }));
  return { text: `${before}${text.slice(from, to)}${after}`, marks };
}

/** The next beginning of a word at or after `at`, before `limit`. */
function atWord(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

function backToWord(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : at;
}
