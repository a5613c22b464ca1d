import type { Span } from '@/lib/model/span';
import { findAcronyms } from './acronyms';
import {
  ALL_CAPITALS,
  CAPITALISED,
  collectWords,
  type DocumentWords,
  HAS_DIGIT,
  INNER_CAPITAL,
  LOWER_CASE,
  MARK,
} from './document-words';
import { FUNCTION_WORD, type Lexicon, listsOf } from './lexicon';
import { findPhrases } from './phrases';
import { findRuns, type Runs } from './runs';
import { type Tokens, tokenise } from './tokens';
import { findTopic } from './topics';

/** How a sentence is written: as running text, as a Title Case headline, or in capitals throughout. */
export const RUNNING_TEXT = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;

/** An article as the features see it: its tokens, its words, and what the whole of it says about each word. */
export type DocumentView = {
  tokens: Tokens;
  words: DocumentWords;
  /** The sentence of each token, and how each sentence is written. */
  sentenceOf: Int32Array;
  style: Uint8Array;
  runs: Runs;
  /** Kinds of the listed phrases each token stands in, with its place in them (see `findPhrases`). */
  phrases: Uint8Array;
  /** Counts by form: in lower case, capitalised in the middle of running text, capitalised at a sentence's start or in a headline. */
  lowerCount: Int32Array;
  middleCount: Int32Array;
  startCount: Int32Array;
  /** Tokens of each form in order: `places[from[f]] … places[from[f + 1] - 1]`. */
  from: Int32Array;
  places: Int32Array;
  /** Last word of the longer name a form is the initials of; −1 = none. */
  acronymOf: Int32Array;
  /** From 1; 0 = not told. */
  topic: number;
};

export function viewDocument(text: string, sentences: readonly Span[], lexicon: Lexicon): DocumentView {
  const tokens = tokenise(text, sentences);
  const words = collectWords(text, tokens, lexicon);
  const sentenceOf = numberSentences(tokens);
  const style = findStyles(tokens, words);
  const runs = findRuns(tokens, words, sentenceOf);
  const view: DocumentView = {
    tokens,
    words,
    sentenceOf,
    style,
    runs,
    phrases: findPhrases(tokens, words, lexicon),
    ...countForms(tokens, words, sentenceOf, style),
    acronymOf: findAcronyms(tokens, words, runs, sentenceOf),
    topic: findTopic(words, lexicon),
  };
  return view;
}

function numberSentences(tokens: Tokens): Int32Array {
  const of = new Int32Array(tokens.start.length);
  for (let s = 0; s + 1 < tokens.sentences.length; s++) of.fill(s, tokens.sentences[s], tokens.sentences[s + 1]);
  return of;
}

/** Long words decide, because headlines leave small words small; a sentence of two words is no headline. */
function findStyles(tokens: Tokens, words: DocumentWords): Uint8Array {
  const style = new Uint8Array(Math.max(0, tokens.sentences.length - 1));
  for (let s = 0; s < style.length; s++) {
    let [long, capitalised, capitals, small] = [0, 0, 0, 0];
    for (let i = tokens.sentences[s]!; i < tokens.sentences[s + 1]!; i++) {
      const w = words.ofToken[i]!;
      const how = words.writing[w]!;
      if (how & (MARK | HAS_DIGIT)) continue;
      if (how & LOWER_CASE && listsOf(words.facts[w]!) & FUNCTION_WORD) continue;
      long++;
      if (how & (CAPITALISED | INNER_CAPITAL)) capitalised++;
      if (how & ALL_CAPITALS) capitals++;
      if (how & LOWER_CASE) small++;
    }
    if (long >= 3 && capitals >= 0.7 * long) style[s] = CAPITALS;
    else if (long >= 4 && capitalised >= 0.75 * long && small <= 0.25 * long) style[s] = TITLE_CASE;
  }
  return style;
}

function countForms(tokens: Tokens, words: DocumentWords, sentenceOf: Int32Array, style: Uint8Array) {
  const n = tokens.start.length;
  const forms = words.count;
  const [lowerCount, middleCount, startCount] = [new Int32Array(forms), new Int32Array(forms), new Int32Array(forms)];
  const from = new Int32Array(forms + 1);
  for (let i = 0; i < n; i++) from[words.form[words.ofToken[i]!]! + 1]!++;
  for (let f = 0; f < forms; f++) from[f + 1]! += from[f]!;
  const next = from.slice();
  const places = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const w = words.ofToken[i]!;
    const f = words.form[w]!;
    places[next[f]!++] = i;
    const s = sentenceOf[i]!;
    if (style[s] === CAPITALS) continue;
    if (words.writing[w]! & LOWER_CASE) lowerCount[f]!++;
    else if (i > tokens.sentences[s]! && style[s] === RUNNING_TEXT) middleCount[f]!++;
    else startCount[f]!++;
  }
  return { lowerCount, middleCount, startCount, from, places };
}
