/** Claims about coming, going and being somewhere, for the questions the library answers. */
import type { Claim, ClaimType } from '@/lib/model/claim';
import type { Library } from '../database';
import { toSearchTokens } from '../search-tokens';
import { type ClaimFacts, withParties } from './facts';

const ARTICLES_AT_ONCE = 50;
const MOST_CLAIMS = 600;

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

/** What is claimed of those types, at those organizations; `organizationIds` null = anywhere, in the articles published last. */
export async function claimsAt(
  db: Library,
  types: readonly ClaimType[],
  organizationIds: readonly string[] | null,
): Promise<ClaimFacts> {
  const wanted = new Set<string>(types);
  const claims = organizationIds
    ? (
        await db.claims
          .where('objectId')
          .anyOf([...organizationIds])
          .toArray()
      ).filter((c) => wanted.has(c.type))
    : await latestClaims(db, wanted);
  return withParties(db, claims, []);
}

async function latestClaims(db: Library, types: ReadonlySet<string>): Promise<Claim[]> {
  const found: Claim[] = [];
  for (let offset = 0; found.length < MOST_CLAIMS; offset += ARTICLES_AT_ONCE) {
    const ids = await db.articles.orderBy('publishedAt').reverse().offset(offset).limit(ARTICLES_AT_ONCE).primaryKeys();
    if (ids.length === 0 || offset > 20 * ARTICLES_AT_ONCE) break;
    const claims = await db.claims.where('articleId').anyOf(ids).toArray();
    found.push(...claims.filter((c) => types.has(c.type)));
  }
  return found;
}
