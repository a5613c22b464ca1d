import forenames from '../lists/forename-gender.generated.json';
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../lists/forenames';
import type { ArticleView } from './article-view';
import { isPerson, tokenAt } from './sentence-view';

export type Gender = 'male' | 'female';

const MALE = new Set([...forenames.male.split(' '), ...MALE_FORENAMES.split(/\s+/)]);
const FEMALE = new Set([...forenames.female.split(' '), ...FEMALE_FORENAMES.split(/\s+/)]);
const HIS = new Set('mr mr. sir lord baron king prince sheikh father'.split(' '));
const HERS = new Set('ms ms. mrs mrs. miss lady dame baroness queen princess madam'.split(' '));

/**
 * Which pronoun each appearance takes, as far as the article's courtesy titles or the forename tell; null when neither does.
 * Forenames common in one sex only, from popular-names-by-country (CC0). Serves pronouns alone and is never shown or stored.
 */
export function findGenders(article: ArticleView): (Gender | null)[] {
  const titled = new Map<number, Gender>();
  for (const view of article.sentences) {
    view.tokens.forEach((token, i) => {
      if (!isPerson(token) || token.who === null) return;
      const before = tokenAt(view, i - 1).lower;
      if (HIS.has(before)) titled.set(token.who, 'male');
      else if (HERS.has(before)) titled.set(token.who, 'female');
    });
  }
  return article.appearances.map((appearance, who) => titled.get(who) ?? ofForename(appearance.name));
}

function ofForename(name: string): Gender | null {
  const first = name.split(/\s+/)[0]?.toLowerCase() ?? '';
  if (MALE.has(first) === FEMALE.has(first)) return null;
  return MALE.has(first) ? 'male' : 'female';
}
