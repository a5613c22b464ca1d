import { type DocumentWords, LOWER_CASE } from './document-words';
import { FUNCTION_WORD, type Lexicon, listsOf } from './lexicon';

/** Fewer content words say nothing of a topic. */
const ENOUGH_WORDS = 30;

/** How often words of each coarse cluster stand in the text, damped and brought to length 1. Names do not count: the topic shall help to tell them. null = too short a text. */
export function topicVector(words: DocumentWords): Float32Array | null {
  const vector = new Float32Array(256);
  let counted = 0;
  for (const w of words.ofToken) {
    if (!(words.writing[w]! & LOWER_CASE) || words.coarse[w] === 0 || listsOf(words.facts[w]!) & FUNCTION_WORD)
      continue;
    vector[words.coarse[w]!]!++;
    counted++;
  }
  if (counted < ENOUGH_WORDS) return null;
  let length = 0;
  for (let i = 0; i < vector.length; i++) {
    vector[i] = Math.sqrt(vector[i]!);
    length += vector[i]! * vector[i]!;
  }
  for (let i = 0; i < vector.length; i++) vector[i]! /= Math.sqrt(length);
  return vector;
}

/** The nearest of the lexicon's topics, from 1; 0 = not told. */
export function findTopic(words: DocumentWords, lexicon: Lexicon): number {
  const vector = topicVector(words);
  return vector === null ? 0 : nearestTopic(vector, lexicon.topics) + 1;
}

/** `topics`: rows of 256. */
export function nearestTopic(vector: Float32Array, topics: Float32Array): number {
  let [best, most] = [0, -Infinity];
  for (let row = 0; row * 256 < topics.length; row++) {
    let dot = 0;
    for (let i = 0; i < 256; i++) dot += vector[i]! * topics[row * 256 + i]!;
    if (dot > most) [best, most] = [row, dot];
  }
  return best;
}
