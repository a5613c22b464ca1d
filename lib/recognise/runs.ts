import { ALL_CAPITALS, CAPITALISED, type DocumentWords, HAS_DIGIT, INNER_CAPITAL, MARK } from './document-words';
import { listsOf } from './lexicon';
import type { Tokens } from './tokens';

/** Maximal stretches of capitalised words: "Bank" and "England" in "the Bank of England said" are two. */
export type Runs = {
  /** The run each token stands in; -1 outside. */
  ofToken: Int32Array;
  first: Int32Array;
  /** Exclusive. */
  end: Int32Array;
  /** Lists in which any of the run's words stands. */
  lists: Int32Array;
  /** Hash of the run's words in lower case. */
  surface: Int32Array;
};

export function findRuns(tokens: Tokens, words: DocumentWords, sentenceOf: Int32Array): Runs {
  const n = tokens.start.length;
  const ofToken = new Int32Array(n).fill(-1);
  const [first, end, lists, surface]: number[][] = [[], [], [], []] as [number[], number[], number[], number[]];
  for (let i = 0; i < n; i++) {
    if (!isNameLike(words, i)) continue;
    let to = i + 1;
    while (to < n && sentenceOf[to] === sentenceOf[i] && (isNameLike(words, to) || bridges(words, to, n, sentenceOf)))
      to++;
    let [all, key] = [0, 0];
    for (let k = i; k < to; k++) {
      const w = words.ofToken[k]!;
      all |= listsOf(words.facts[w]!);
      key = Math.imul(key ^ words.lower[w]!, 0x01000193);
      ofToken[k] = first!.length;
    }
    first!.push(i);
    end!.push(to);
    lists!.push(all);
    surface!.push(key);
    i = to - 1;
  }
  return {
    ofToken,
    first: Int32Array.from(first!),
    end: Int32Array.from(end!),
    lists: Int32Array.from(lists!),
    surface: Int32Array.from(surface!),
  };
}

function isNameLike(words: DocumentWords, at: number): boolean {
  return (words.writing[words.ofToken[at]!]! & (CAPITALISED | ALL_CAPITALS | INNER_CAPITAL)) !== 0;
}

/** A hyphen, an ampersand, or a number, between or after capitalised words: "T-Head", "Marks & Spencer", "Boeing 737 MAX". */
function bridges(words: DocumentWords, at: number, n: number, sentenceOf: Int32Array): boolean {
  const w = words.ofToken[at]!;
  const next = at + 1 < n && sentenceOf[at + 1] === sentenceOf[at] && isNameLike(words, at + 1);
  if (words.writing[w]! & MARK) return next && (words.text[w] === '-' || words.text[w] === '&');
  return next && (words.writing[w]! & HAS_DIGIT) !== 0;
}
