/** A person's name taken apart; what it does not know is which word is the family name in every culture. */
import { toNameWords } from './fold';

/** Titles that stand before a name and are no part of it, folded. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother rabbi imam
  sheikh sheik president senator sen congressman congresswoman rep representative governor gov mayor judge justice
  chancellor minister secretary ambassador captain capt colonel col general gen lieutenant lt sergeant sgt major
  admiral king queen prince princess pope cardinal bishop archbishop saint st duke duchess count countess emperor`.split(
    /\s+/,
  ),
);
const SUFFIXES = new Set([
  'jr',
  'junior',
  'sr',
  'senior',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
  'obe',
  'mbe',
  'cbe',
  'kc',
  'qc',
  'mp',
]);
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};
/** Words that begin a family name. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu abd ter ten af av zu y e st san santa'.split(
    ' ',
  ),
);

export type PersonName = {
  /** All words in order, folded, without titles and suffixes. */
  words: string[];
  /** Words before the family name. */
  given: string[];
  /** The family name by western order, particles included: ["van", "nistelrooy"]. */
  family: string[];
  /** "jr", "sr", "iii"; null when there is none. */
  generation: string | null;
};

/** "Dr. Ruud van Nistelrooy Jr." → words ruud van nistelrooy, family van nistelrooy, generation jr. */
export function parsePersonName(surface: string): PersonName {
  const words = toNameWords(surface.replace(/["“(][^"”)]*["”)]/gu, ' '));
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  let generation: string | null = null;
  while (words.length > 2 && SUFFIXES.has(words.at(-1) ?? '')) {
    generation = GENERATIONS[words.pop() ?? ''] ?? generation;
  }
  let from = Math.max(0, words.length - 1);
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  if (from === 1 && words.length > 2 && PARTICLES.has(words[0] ?? '')) from = 0;
  return { words, given: words.slice(0, from), family: words.slice(from), generation };
}

/** A family name alone or a given name alone: nothing that tells one person from another across articles. */
export const isShortName = (name: PersonName): boolean => name.given.length === 0 || name.words.length < 2;
