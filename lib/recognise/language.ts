import { francAll } from 'franc-min';

/** Fewer letters tell too little: measured on news, franc-min misses 14 % of English at 60 characters, 0.3 % at 200, none of 2,376 passages at 1,000. */
const ENOUGH_LETTERS = 150;
/** Three samples, in UTF-16 units: a cookie notice or a quotation in another language does not decide alone. */
const SAMPLE = 400;
/** franc's score of the best language is 1. Between languages other than English (Danish, Norwegian), a declared one this close is believed; on English news German often scores .95. */
const CLOSE = 0.95;

/**
 * Words that make up a fifth of English and next to nothing of any other language: measured on the declaration of human rights in 500
 * languages, only Scots reaches half of it. Nearly every article is English, and counting them takes a hundredth of franc's time.
 */
const ENGLISH_WORDS = new Set(
  'the and of to that with for from by was were has have this which said who they their his her but not are been it as at would will about after when there what than its into'.split(
    ' ',
  ),
);
const ENGLISH = { share: 0.18, distinct: 8 };

/**
 * The language of a text as a BCP 47 tag. `declared` is what the page says, which may be a template's default: the text overrules it,
 * unless the text is too short, or the two are close and neither is English. With its region when the page's language is confirmed ("en-GB"); null = cannot be told.
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const stated = canonical(declared);
  const samples = takeSamples(text);
  if (samples.reduce((sum, sample) => sum + countLetters(sample), 0) < ENOUGH_LETTERS) return stated;
  if (isPlainlyEnglish(samples)) return baseOf(stated) === 'en' ? stated : 'en';
  const scores = scoreLanguages(samples);
  const [best, top] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (top === 0) return stated;
  const declaredBase = baseOf(stated);
  if (declaredBase === best) return stated;
  const mayBeDeclared = best !== 'en' && declaredBase !== 'en' && (scores.get(declaredBase ?? '') ?? 0) >= CLOSE * top;
  return mayBeDeclared ? stated : best;
}

function isPlainlyEnglish(samples: readonly string[]): boolean {
  const words = samples.flatMap((sample) => sample.toLowerCase().match(/\p{L}+/gu) ?? []);
  const english = words.filter((word) => ENGLISH_WORDS.has(word));
  return english.length >= ENGLISH.share * words.length && new Set(english).size >= ENGLISH.distinct;
}

/** Sum of franc's scores over the samples, by base language. */
function scoreLanguages(samples: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [code, score] of samples.flatMap((sample) => francAll(sample))) {
    const language = baseOf(canonical(code));
    if (language && language !== 'und') scores.set(language, (scores.get(language) ?? 0) + score);
  }
  return scores;
}

/** A well-formed tag in canonical form ("deu" → "de", "en_us" → "en-US"); null for anything else. */
function canonical(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

const baseOf = (tag: string | null): string | null => tag?.split('-', 1)[0] ?? null;

function takeSamples(text: string): string[] {
  if (text.length <= 3 * SAMPLE) return [text];
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [0, middle, text.length - SAMPLE].map((from) => text.slice(from, from + SAMPLE));
}

/** An ideograph says as much as a few Latin letters. */
function countLetters(text: string): number {
  let count = 0;
  for (const c of text.match(/\p{L}/gu) ?? [])
    count += /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Hang}]/u.test(c) ? 4 : 1;
  return count;
}
