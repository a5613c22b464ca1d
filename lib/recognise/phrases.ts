import { ALL_CAPITALS, CAPITALISED, type DocumentWords, HAS_DIGIT, MARK } from './document-words';
import { extendPhrase, type Lexicon, lexiconKey } from './lexicon';
import type { Tokens } from './tokens';

/** Longest listed phrase that is looked for, in words. */
const MAX_PHRASE = 6;

/**
 * Longest listed organizations and products, each token's place in them: 0 none, else kinds (1 organization, 2 product, 3 both) × 4 + place
 * (0 alone, 1 first, 2 inside, 3 last). "A Tribe Called Quest" → 5 6 6 7.
 */
export function findPhrases(tokens: Tokens, words: DocumentWords, lexicon: Lexicon): Uint8Array {
  const found = new Uint8Array(tokens.start.length);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const end = tokens.sentences[s + 1]!;
    for (let i = tokens.sentences[s]!; i < end; i++) {
      const how = words.writing[words.ofToken[i]!]!;
      if (!(how & (CAPITALISED | ALL_CAPITALS | HAS_DIGIT)) && words.length[words.ofToken[i]!]! < 4) continue;
      i = markLongest(i, end, words, lexicon, found);
    }
  }
  return found;
}

/** Marks the longest phrase that begins at `from`; gives its last token, `from` itself when there is none. */
function markLongest(from: number, end: number, words: DocumentWords, lexicon: Lexicon, found: Uint8Array): number {
  let key = 0;
  let [last, kinds, taken] = [from, 0, 0];
  for (let i = from; i < end && taken < MAX_PHRASE; i++) {
    const w = words.ofToken[i]!;
    if (words.writing[w]! & MARK) continue;
    key = extendPhrase(key, words.lower[w]!);
    taken++;
    const kind = lexicon.phrases.get(lexiconKey(key), 0);
    if (kind !== 0) [last, kinds] = [i, kind];
  }
  if (kinds === 0) return from;
  for (let i = from; i <= last; i++) {
    const place = from === last ? 0 : i === from ? 1 : i === last ? 3 : 2;
    found[i] = kinds * 4 + place;
  }
  return last;
}
