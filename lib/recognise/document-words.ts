import { hashText } from './hashing';
import { type Lexicon, lexiconKey } from './lexicon';
import type { Tokens } from './tokens';

/** How a word is written. */
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;
export const LOWER_CASE = 4;
export const HAS_DIGIT = 8;
export const MARK = 16;
export const INNER_CAPITAL = 32;

/** The distinct words of an article (its vocabulary), as columns: everything that can be said of a word alone is worked out once. */
export type DocumentWords = {
  count: number;
  /** The word of each token. */
  ofToken: Int32Array;
  text: string[];
  exact: Int32Array;
  lower: Int32Array;
  shape: Int32Array;
  shortShape: Int32Array;
  /** Hashes of the first and last one to four letters, eight a word. */
  affixes: Int32Array;
  facts: Int32Array;
  coarse: Int32Array;
  writing: Int32Array;
  length: Int32Array;
  /** The same number for words that differ in case alone. */
  form: Int32Array;
};

export function collectWords(text: string, tokens: Tokens, lexicon: Lexicon): DocumentWords {
  const total = tokens.start.length;
  const ofToken = new Int32Array(total);
  const known = new Map<string, number>();
  const list: string[] = [];
  for (let i = 0; i < total; i++) {
    const raw = text.slice(tokens.start[i], tokens.end[i]);
    let id = known.get(raw);
    if (id === undefined) {
      id = list.length;
      known.set(raw, id);
      list.push(normalise(raw));
    }
    ofToken[i] = id;
  }
  return describeWords(list, ofToken, lexicon);
}

/** Without invisible characters, composed, with the plain apostrophe. */
function normalise(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) > 126)
      return raw
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[’ʼ]/g, "'")
        .normalize('NFC');
  }
  return raw;
}

function describeWords(list: string[], ofToken: Int32Array, lexicon: Lexicon): DocumentWords {
  const n = list.length;
  const column = () => new Int32Array(n);
  const words: DocumentWords = {
    count: n,
    ofToken,
    text: list,
    exact: column(),
    lower: column(),
    shape: column(),
    shortShape: column(),
    affixes: new Int32Array(n * 8),
    facts: column(),
    coarse: column(),
    writing: column(),
    length: column(),
    form: column(),
  };
  const forms = new Map<string, number>();
  for (let w = 0; w < n; w++) {
    const word = list[w]!;
    const lower = word.toLowerCase();
    const form = forms.get(lower) ?? forms.size;
    forms.set(lower, form);
    words.form[w] = form;
    words.exact[w] = hashText(word);
    words.lower[w] = word === lower ? words.exact[w]! : hashText(lower);
    words.length[w] = word.length;
    words.facts[w] = lexicon.words.get(lexiconKey(words.lower[w]!), 0);
    words.coarse[w] = lexicon.coarse[(words.facts[w]! >>> 3) & 2047] ?? 0;
    describeShape(words, w, word, lower);
    describeAffixes(words, w, lower);
  }
  return words;
}

/** X capital, x small, d digit, the mark itself otherwise; the short shape has no repeats. */
function describeShape(words: DocumentWords, w: number, word: string, lower: string): void {
  let shape = 0x811c9dc5 | 0;
  let short = shape;
  let last = 0;
  let [capitals, small, digits] = [0, 0, 0];
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    let mark = c < 128 ? c : 0x100;
    if (c >= 48 && c < 58) {
      mark = 2;
      digits++;
    } else if (lower.length === word.length && lower.charCodeAt(i) !== c) {
      mark = 1;
      capitals++;
    } else if (isSmallLetter(c)) {
      mark = 3;
      small++;
    }
    if (i < 8) shape = Math.imul(shape ^ mark, 0x01000193);
    if (mark !== last) short = Math.imul(short ^ mark, 0x01000193);
    last = mark;
  }
  words.shape[w] = shape;
  words.shortShape[w] = short;
  const first = lower.charCodeAt(0) !== word.charCodeAt(0);
  const inner = capitals > (first ? 1 : 0) && small > 0;
  words.writing[w] =
    (first ? CAPITALISED : 0) |
    (capitals > 0 && small === 0 && capitals + digits > 1 ? ALL_CAPITALS : 0) |
    (small > 0 && capitals === 0 ? LOWER_CASE : 0) |
    (digits > 0 ? HAS_DIGIT : 0) |
    (capitals + small + digits === 0 ? MARK : 0) |
    (inner ? INNER_CAPITAL : 0);
}

const LETTER = /\p{L}/u;

function isSmallLetter(c: number): boolean {
  return (c >= 97 && c < 123) || (c >= 0xc0 && LETTER.test(String.fromCharCode(c)));
}

function describeAffixes(words: DocumentWords, w: number, lower: string): void {
  let prefix = 17;
  let suffix = 31;
  for (let i = 0; i < 4; i++) {
    if (i < lower.length) {
      prefix = Math.imul(prefix ^ lower.charCodeAt(i), 0x01000193);
      suffix = Math.imul(suffix ^ lower.charCodeAt(lower.length - 1 - i), 0x01000193);
    }
    words.affixes[w * 8 + i] = prefix ^ (i << 28);
    words.affixes[w * 8 + 4 + i] = suffix ^ (i << 28);
  }
}
