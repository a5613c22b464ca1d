import type { OrganizationRef } from '../candidate';
import type { ArticleView } from './article-view';
import { isPossessive, tokenAt } from './sentence-view';

/** The key of an organization, or of a product line that stands for its team, within one article. */
export function keyOf(ref: OrganizationRef): string {
  return ref.index === null ? ref.name : String(ref.index);
}

const families = new WeakMap<ArticleView, ReadonlyMap<string, string>>();

/**
 * Which names the article puts in one house: "Acme's Orion Maps" makes Orion Maps kin to Acme. Gives the owner's key for each owned
 * name; what is owned by nobody is its own house.
 */
export function houseOf(article: ArticleView, ref: OrganizationRef): string {
  let owners = families.get(article);
  if (!owners) {
    owners = findOwners(article);
    families.set(article, owners);
  }
  const key = keyOf(ref);
  return owners.get(key) ?? key;
}

function findOwners(article: ArticleView): Map<string, string> {
  const owners = new Map<string, string>();
  for (const view of article.sentences) {
    view.tokens.forEach((token, i) => {
      if (token.kind !== 'organization' || !isPossessive(tokenAt(view, i + 1))) return;
      const owned = tokenAt(view, i + 2);
      if (owned.kind !== 'organization' && owned.kind !== 'product') return;
      const owner = keyOf({ index: token.who, name: token.text });
      const key = keyOf({ index: owned.kind === 'organization' ? owned.who : null, name: owned.text });
      if (owner !== key && !owners.has(key)) owners.set(key, owners.get(owner) ?? owner);
    });
  }
  return owners;
}
