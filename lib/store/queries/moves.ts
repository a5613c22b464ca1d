/** Claims about coming, going and being somewhere, for the questions the library answers. */
import type { Claim, ClaimType } from '@/lib/model/claim';
import type { Library } from '../database';
import { toSearchTokens } from '../search-tokens';
import { articlesFitting } from './article-list';
import { type ClaimFacts, withParties } from './facts';

const ARTICLES_AT_ONCE = 50;

/** Companies of that name or with it as their first words, most met first, at most five. */
export async function findOrganizationIds(db: Library, name: string): Promise<string[]> {
  const words = toSearchTokens([name]);
  const [first] = words;
  if (first === undefined) return [];
  const near = await db.entities.where('nameTokens').startsWith(first).limit(2_000).toArray();
  const isMeant = (own: string): boolean => words.every((w, i) => toSearchTokens([own])[i] === w);
  const found = near.filter((e) => e.kind === 'organization' && [e.name, ...e.aliases].some(isMeant));
  const unique = [...new Map(found.map((e) => [e.id, e])).values()];
  return unique
    .sort((a, b) => b.articleCount - a.articleCount)
    .slice(0, 5)
    .map((e) => e.id);
}

/** What was found, and in how many of the articles in question; `looked` < `found`: there is more further back. */
export type ClaimsFound = { facts: ClaimFacts; looked: number; found: number };

type Asked = {
  types: readonly ClaimType[];
  /** null = anywhere: then articles are looked through, the latest published first. */
  organizationIds: readonly string[] | null;
  /** Only articles of these days are looked through. */
  since: string | null;
  until: string | null;
  /** At most so many articles. */
  most: number;
};

export async function claimsAt(db: Library, asked: Asked): Promise<ClaimsFound> {
  const wanted = new Set<string>(asked.types);
  if (!asked.organizationIds) return latestClaims(db, asked, wanted);
  const claims = await db.claims
    .where('objectId')
    .anyOf([...asked.organizationIds])
    .toArray();
  const facts = await withParties(
    db,
    claims.filter((c) => wanted.has(c.type)),
    [],
  );
  return { facts, looked: facts.articles.length, found: facts.articles.length };
}

async function latestClaims(
  db: Library,
  { since, until, most }: Asked,
  types: ReadonlySet<string>,
): Promise<ClaimsFound> {
  const ids = await latestArticles(db, since, until);
  const claims: Claim[] = [];
  let looked = 0;
  for (; looked < Math.min(most, ids.length) && claims.length < most; looked += ARTICLES_AT_ONCE) {
    const of = ids.slice(looked, Math.min(most, looked + ARTICLES_AT_ONCE));
    const stated = await db.claims.where('articleId').anyOf(of).toArray();
    claims.push(...stated.filter((c) => types.has(c.type)));
  }
  return { facts: await withParties(db, claims, []), looked: Math.min(looked, most, ids.length), found: ids.length };
}

/** The latest published first; those that state no day at the end. */
async function latestArticles(db: Library, since: string | null, until: string | null): Promise<string[]> {
  const [dated, fitting, all] = await Promise.all([
    db.articles.orderBy('publishedAt').reverse().primaryKeys(),
    articlesFitting(db, { site: null, since, until }),
    db.articles.toCollection().primaryKeys(),
  ]);
  const isDated = new Set(dated);
  return [...dated, ...all.filter((id) => !isDated.has(id))].filter((id) => fitting?.has(id) ?? true);
}
