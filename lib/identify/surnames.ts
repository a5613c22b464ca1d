import { SURNAME_LINES } from './lists/popular-names.generated';

const byCountry = new Map(
  SURNAME_LINES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(' ')] as const),
);
const ranks = new Map<string, number>();
for (const names of byCountry.values()) {
  names.forEach((name, i) => {
    ranks.set(name, Math.min(i + 1, ranks.get(name) ?? Number.POSITIVE_INFINITY));
  });
}
/** Countries where the family name stands first and few family names are shared by most people. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'KR', 'VN'].flatMap((country) => byCountry.get(country) ?? []));
/** A word of romanised Chinese, Korean or Vietnamese syllables, at most three. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ng|ph|th|tr|kh|ts|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|[nrklmpth])?){1,3}$/;

/** Its rank among the family names of the country where it is most frequent; null when it is frequent nowhere. Folded. */
export const findSurnameRank = (family: string): number | null => ranks.get(family) ?? null;

/** Whether folded words read as an East Asian name with the family name first: "kim jong un", "lee byung hun", not "lee evans". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words;
  return FAMILY_FIRST.has(first) && given.length > 0 && given.length < 3 && given.every((w) => SYLLABLES.test(w));
}

/** How freely an East Asian name is shared: many people bear a given name of one syllable, some one of two; null for other names. */
export function findEastAsianSharing(words: readonly string[]): 'many' | 'some' | null {
  const turned = [...words.slice(-1), ...words.slice(0, -1)];
  const given = isFamilyFirst(words) ? words.slice(1) : isFamilyFirst(turned) ? turned.slice(1) : null;
  if (given === null) return null;
  return given.join('').length <= 4 ? 'many' : 'some';
}
