import type { Span } from '@/lib/model/span';

/** A word longer than this is cut: a page without spaces must not make one token of a megabyte. UTF-16 units. */
const MAX_WORD = 64;

/** Tokens in text order: offsets into the text, half-open, in UTF-16 units, and where each sentence's tokens begin. */
export type Tokens = {
  start: Int32Array;
  end: Int32Array;
  /** Index of each sentence's first token; one entry more than sentences, the last one the number of tokens. */
  sentences: Int32Array;
};

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
/** Soft hyphens and other invisible format characters: part of a word they stand in, nothing elsewhere. */
const INVISIBLE = 5;
const classes = new Uint8Array(0x10000);

const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{Nd}/u;
const INVISIBLES = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPACES = /[\s\p{Cc}\p{Cf}]/u;
const LOST_SPACE = /^\p{Ll}\p{Ll}\.\p{Lu}/u;

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (LETTERS.test(c)) return LETTER;
  if (DIGITS.test(c)) return DIGIT;
  if (INVISIBLES.test(c)) return INVISIBLE;
  return SPACES.test(c) ? SPACE : MARK;
}

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/**
 * Words, numbers and marks within sentences.
 * `O'Brien`, `AT&T`, `U.S.`, `J.`, `3.5` are one token; a possessive 's, a hyphen and the point of `Inc.` stand alone.
 */
export function tokenise(text: string, sentences: readonly Span[]): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const first = new Int32Array(sentences.length + 1);
  for (let s = 0; s < sentences.length; s++) {
    first[s] = start.length;
    const span = sentences[s]!;
    for (let at = span.start; at < span.end; ) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === SPACE || kind === INVISIBLE) {
        at++;
        continue;
      }
      const to = kind === MARK ? endOfMark(text, at, span.end) : endOfWord(text, at, span.end);
      start.push(at);
      end.push(to);
      at = to;
    }
  }
  first[sentences.length] = start.length;
  return { start: Int32Array.from(start), end: Int32Array.from(end), sentences: first };
}

/** A possessive is one mark with its s; two halves of a surrogate pair stay together. */
function endOfMark(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && at > 0 && classOf(text.charCodeAt(at - 1)) >= LETTER && isPossessive(text, at, limit))
    return at + 2;
  const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < limit && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? at + 2 : at + 1;
}

function endOfWord(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + MAX_WORD);
  let at = from + 1;
  while (at < stop) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) at++;
    else if (kind === MARK && at + 1 < limit && joins(text, from, at, limit)) at++;
    else break;
  }
  return at < limit && text.charCodeAt(at) === 0x2e && isInitials(text, from, at) ? at + 1 : at;
}

/** Whether the mark at `at` holds the word together: an apostrophe, ampersand or point between letters, a point or comma between digits. */
function joins(text: string, from: number, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  const next = classOf(text.charCodeAt(at + 1));
  const before = classOf(text.charCodeAt(at - 1));
  if (isApostrophe(code)) return next === LETTER && before === LETTER && !isPossessive(text, at, limit);
  if (code === 0x26) return next === LETTER && before === LETTER;
  if (code === 0x2e)
    return (
      (next === LETTER && (before === LETTER || before === DIGIT) && !isSentenceGap(text, from, at)) ||
      (before === DIGIT && next === DIGIT)
    );
  return code === 0x2c && before === DIGIT && next === DIGIT;
}

/** "said.The": a lost space after a sentence, not a name like "E.ON" or "booking.com". */
function isSentenceGap(text: string, from: number, at: number): boolean {
  return at - from > 2 && LOST_SPACE.test(text.slice(at - 2, at + 2));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isPossessive(text: string, at: number, limit: number): boolean {
  const s = text.charCodeAt(at + 1);
  if (at + 1 >= limit || (s !== 0x73 && s !== 0x53)) return false;
  const after = at + 2 < limit ? classOf(text.charCodeAt(at + 2)) : SPACE;
  return after !== LETTER && after !== DIGIT;
}

/** One letter, or letters parted by points ("J", "U.S", "J.R.R"): the point that follows is theirs. */
function isInitials(text: string, from: number, to: number): boolean {
  if (to - from > 12 || (to - from) % 2 === 0) return false;
  for (let i = from; i < to; i++) {
    const isLetter = (i - from) % 2 === 0;
    if (isLetter ? classOf(text.charCodeAt(i)) !== LETTER : text.charCodeAt(i) !== 0x2e) return false;
  }
  const c = text.charAt(from);
  return to - from > 1 || (c !== c.toLowerCase() && c !== 'I');
}
