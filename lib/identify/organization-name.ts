/** An organization's name taken apart. */
import { foldName, toNameWords } from './fold';
import { LEGAL_FORMS } from './lists/organization-words';

export type OrganizationName = {
  /** Folded words, without article, legal form and possessive: "The Acme Widget Co., Ltd." → acme, widget. */
  words: string[];
  /** The capital letters when the whole name is an acronym, lower case: "F.B.I." → "fbi"; null otherwise. */
  acronym: string | null;
};

export function parseOrganizationName(surface: string): OrganizationName {
  const words = toNameWords(surface.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/\.com\b/i, ''));
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && (words.at(-1) === '&' || words.at(-1) === 'and')) words.pop();
  return { words, acronym: toAcronym(surface) };
}

function toAcronym(surface: string): string | null {
  const letters = surface.replace(/[’']s$/u, '').replace(/[.\s&]/g, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length >= 2 && letters.length <= 7 && capitals >= letters.length - 1 && capitals >= 2
    ? foldName(letters)
    : null;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on', 'de', 'la', 'le', 'du', 'des', 'at', '&']);

/** First letters of the words, small words counted and not: "federal bureau of investigation" → fboi, fbi. */
export function toInitials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = (of: readonly string[]) => of.map((w) => w[0]).join('');
  return [...new Set([initials(words), initials(words.filter((w) => !SMALL_WORDS.has(w)))])].filter(
    (a) => a.length > 1,
  );
}

/** Whether the acronym is made of the words' first letters: "fbi" of federal bureau of investigation. */
export const isAcronymOf = (acronym: string, words: readonly string[]): boolean => toInitials(words).includes(acronym);

/** Looser, for a form in brackets right behind the name: its letters stand in the name in order, beginning with the first. */
export function isAbbreviationOf(short: string, name: string): boolean {
  const [letters, whole] = [
    foldName(short).replace(/[^\p{L}\p{N}]/gu, ''),
    foldName(name).replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  let at = 0;
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 2 && letters.length < whole.length;
}
