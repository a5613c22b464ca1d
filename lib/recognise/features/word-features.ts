import type { DocumentWords } from '../document-words';
import { clusterOf, LIST_COUNT, listsOf, usualCase } from '../lexicon';
import type { FeatureBuffer } from './buffer';
import * as t from './templates';

/** What stands for a word beyond the sentence's edge. */
const EDGE = 0x5eed;

/** How far to each side the words are looked at. */
export const REACH = 3;

/**
 * What a word says by itself, `offset` tokens from the one being labelled; `w` is −1 beyond the sentence's edge.
 * Depends on the word and the offset alone, so that the tagger sums it once a word and not once a token.
 */
export function addWordFeatures(words: DocumentWords, w: number, offset: number, out: FeatureBuffer): void {
  const reach = Math.abs(offset);
  out.add(t.WORD + offset + 3, w < 0 ? EDGE : words.lower[w]!);
  if (reach > 2 || w < 0) return;
  const facts = words.facts[w]!;
  addLists(listsOf(facts), t.LISTS + offset + 2, out);
  out.add(t.FINE + offset + 2, clusterOf(facts));
  out.add(t.COARSE + offset + 2, words.coarse[w]!);
  if (reach > 1) return;
  out.add(t.SHAPE + offset + 1, words.shortShape[w]!);
  out.add(t.CASE + offset + 1, usualCase(facts), words.shortShape[w]!);
  out.add(t.ALL_LISTS + offset + 1, listsOf(facts), words.writing[w]!);
  if (reach > 0) return;
  addOwnFeatures(words, w, out);
}

function addLists(lists: number, template: number, out: FeatureBuffer): void {
  for (let bit = 0; bit < LIST_COUNT; bit++) if (lists & (1 << bit)) out.add(template, bit);
}

function addOwnFeatures(words: DocumentWords, w: number, out: FeatureBuffer): void {
  out.add(t.EXACT, words.exact[w]!);
  out.add(t.PAIR + 18, words.shape[w]!);
  const capital = words.writing[w]! & 3;
  for (let i = 0; i < 8; i++) out.add(t.AFFIX + i, words.affixes[w * 8 + i]!, capital);
  out.add(t.PAIR + 19, clusterOf(words.facts[w]!), words.writing[w]!);
  out.add(t.CORPUS + 1, Math.min(words.length[w]!, 12), words.writing[w]!);
}
