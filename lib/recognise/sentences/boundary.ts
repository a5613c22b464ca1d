/** Whether a sentence ends at a mark of punctuation. Sees one unit of text (a block or a line of it); knows no offsets of the article. */
import { AFTER_A_NAME, AFTER_A_TIME, BEFORE_A_NAME, BEFORE_A_NUMBER, NAME_WITH_MARK, OPENERS } from './abbreviations';

/** How far a word before a full stop is looked at: longer ones are no abbreviations. */
const WORD_REACH = 24;
/** How far a quotation opened in mid-sentence is followed to its end. */
const QUOTE_REACH = 400;

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const OPENING = /["'“‘«„([¿¡]/;
const SPACE = /\s/;

export type OpenQuote = { start: number; closing: string };

/** `mark`: the run of punctuation, half-open; `after`: where closing quotes and brackets end; `quote`: the quotation the mark stands in. */
export type Candidate = { markStart: number; markEnd: number; after: number; quote: OpenQuote | null };

/** True when the text right of `after` starts a new sentence. `sentenceStart` is where the current one began. */
export function endsSentence(text: string, at: Candidate, sentenceStart: number): boolean {
  const next = nextWord(text, at.after);
  if (next.first === '') return true;
  if (LOWER.test(next.first) && !isLowerCaseOpening(text, at, next.word)) return false;
  if (continuesQuotation(text, at, sentenceStart)) return false;
  const mark = text.slice(at.markStart, Math.min(at.markEnd, at.markStart + 4));
  if (mark !== '.') return !isInnerMark(text, at, mark, next.word);
  return !isAbbreviation(text, at, next, sentenceStart);
}

type Next = { first: string; word: string };

/** The first letter, digit or symbol after spaces and opening quotes, and the word it begins, lower-cased. */
function nextWord(text: string, from: number): Next {
  let i = from;
  const limit = Math.min(text.length, from + 60);
  while (i < limit && (SPACE.test(text.charAt(i)) || OPENING.test(text.charAt(i)))) i++;
  const first = String.fromCodePoint(text.codePointAt(i) ?? 32).trim();
  const word = /^[\p{L}\p{M}'’]+/u.exec(text.slice(i, i + WORD_REACH))?.[0] ?? '';
  return { first, word: word.toLowerCase().replace('’', "'") };
}

/** A brand such as "iPhone" or "eBay" may open a sentence: lower case first, a capital within. */
function isLowerCaseOpening(text: string, at: Candidate, word: string): boolean {
  if (text[at.markStart] !== '.' || at.markEnd - at.markStart !== 1 || at.after !== at.markEnd) return false;
  const original = text
    .slice(at.after, at.after + 60)
    .trimStart()
    .slice(0, word.length);
  return /^[a-z]{1,2}[A-Z]/.test(original);
}

/** "Yahoo! Inc", "What ... I mean". */
function isInnerMark(text: string, at: Candidate, mark: string, nextLower: string): boolean {
  const before = wordBefore(text, at.markStart).toLowerCase();
  if (mark === '!') return (NAME_WITH_MARK.has(before) || before.length === 1) && !OPENERS.has(nextLower);
  return /^(\.\.|…)/.test(mark) && (nextLower === 'i' || nextLower.startsWith("i'"));
}

function isAbbreviation(text: string, at: Candidate, next: Next, sentenceStart: number): boolean {
  const word = wordBefore(text, at.markStart);
  const lower = word.toLowerCase();
  const opens = OPENERS.has(next.word);
  if (word === '') return false;
  if (DIGIT.test(next.first) && (BEFORE_A_NUMBER.has(lower) || BEFORE_A_NAME.has(lower))) return true;
  if (/^\d{1,3}$/.test(word)) return at.markStart - word.length === sentenceStart;
  if (/^[ap]\.m$/.test(lower) || (/^[ap]m$/.test(lower) && /\d/.test(text.charAt(at.markStart - 4))))
    return !opens && (AFTER_A_TIME.has(next.word) || DIGIT.test(next.first));
  if (word.includes('.')) return isDotted(word) && !opens;
  if (/^\p{Lu}$/u.test(word)) return !opens && isInitial(text, at.markStart, sentenceStart);
  if (!UPPER.test(word.charAt(0)) && !['vs', 'cf', 'approx', 'eg', 'ie', 'etc', 'al', 'est'].includes(word))
    return false;
  if (BEFORE_A_NAME.has(lower)) return !(opens && lower === 'st');
  return AFTER_A_NAME.has(lower) && !opens;
}

/** "U.S", "J.K", "Ph.D", "e.g": short parts between stops. "example.com" is none. */
function isDotted(word: string): boolean {
  return word.split('.').every((part) => part.length <= 2 && !DIGIT.test(part));
}

/** A lone capital is an initial unless a small word makes it a label: "plan B.", "vitamin C.", "World War I." */
function isInitial(text: string, stop: number, sentenceStart: number): boolean {
  const before = text.slice(Math.max(sentenceStart, stop - 30), stop - 1).trimEnd();
  return !/\b(plan|vitamin|grade|group|class|type|option|part|hepatitis|war|section|team|appendix|series)$/i.test(
    before,
  );
}

/** The word that ends at `end`: letters, digits and inner stops. */
function wordBefore(text: string, end: number): string {
  let i = end;
  while (i > 0 && end - i < WORD_REACH && /[\p{L}\p{M}\p{Nd}.]/u.test(text.charAt(i - 1))) i--;
  return text.slice(i, end);
}

/** He wrote: "I quit. Farewell.", and left. A quotation opened in mid-sentence whose sentence goes on after it is not cut. */
function continuesQuotation(text: string, at: Candidate, sentenceStart: number): boolean {
  const { quote } = at;
  if (quote === null || quote.start <= sentenceStart + 1 || at.markStart - quote.start > QUOTE_REACH) return false;
  const rest = text.slice(at.markStart, at.markStart + QUOTE_REACH);
  const close = rest.indexOf(quote.closing);
  if (close < 0 || at.markStart + close < at.after) return false;
  return /^\s*[,;:–—-]?\s*\p{Ll}/u.test(rest.slice(close + 1, close + 8));
}

/** The quotation that is open after the character at `i`, given the one open before it. */
export function quoteAfter(text: string, i: number, open: OpenQuote | null): OpenQuote | null {
  const c = text.charAt(i);
  // some pages close with “ too
  if (c === '“') return open && i > 0 && !SPACE.test(text.charAt(i - 1)) ? null : { start: i, closing: '”' };
  if (c === '”') return null;
  if (c !== '"') return open;
  if (open && SPACE.test(text.charAt(i + 1))) return null;
  const opens = i === 0 || /[\s([—–-]/.test(text.charAt(i - 1));
  return opens ? { start: i, closing: '"' } : null;
}
