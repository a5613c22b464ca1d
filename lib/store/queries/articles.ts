/** Reads about articles and who appears in them. */
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import type { Library } from '../database';
import { claimsOfArticle, type ShownClaim } from './claims';
import { type ShownEntity, showEntities } from './shown-entity';

/** One entity as the article being read shows it. */
export type CastMember = ShownEntity & {
  /** All its mentions here, in text order. */
  mentions: Mention[];
  /** Met in an article read before this one. */
  knownBefore: boolean;
  /** What this article states about it, as subject or object, in text order. */
  claims: ShownClaim[];
};

export type Cast = {
  article: Article;
  /** Most mentioned first, then by place in the text; not-a-name entities left out, muted ones kept (`decision.muted`). */
  members: CastMember[];
};

/** null = no such article. */
export async function castOfArticle(db: Library, articleId: string): Promise<Cast | null> {
  const [article, reading, claims] = await Promise.all([
    db.articles.get(articleId),
    db.readings.get(articleId),
    claimsOfArticle(db, articleId),
  ]);
  if (!article) return null;
  const mentions = mentionsByEntity(reading);
  const entities = (await db.entities.bulkGet([...mentions.keys()])).filter((e) => e !== undefined);
  return { article, members: toMembers(article, await showEntities(db, entities), mentions, claims) };
}

/** `claims` in text order. */
export function toMembers(
  article: Article,
  entities: readonly ShownEntity[],
  mentions: ReadonlyMap<string, Mention[]>,
  claims: readonly ShownClaim[],
): CastMember[] {
  const members = entities
    .filter((e) => !e.hidden)
    .map((shown) => ({
      ...shown,
      mentions: mentions.get(shown.entity.id) ?? [],
      knownBefore: shown.entity.firstMetAt < article.firstReadAt,
      claims: claims.filter(({ claim }) => claim.subjectId === shown.entity.id || claim.objectId === shown.entity.id),
    }));
  return members.sort((a, b) => b.mentions.length - a.mentions.length || placeOf(a) - placeOf(b));
}

const placeOf = (member: CastMember): number => member.mentions[0]?.start ?? 0;

/** All mentions of each, in text order. */
export function mentionsByEntity(reading: Reading | undefined): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { entityId, mentions } of reading?.appearances ?? []) {
    found.set(entityId, [...(found.get(entityId) ?? []), ...mentions]);
  }
  for (const mentions of found.values()) mentions.sort((a, b) => a.start - b.start);
  return found;
}

/** null = not read, or forgotten. */
export async function findArticle(db: Library, articleId: string): Promise<Article | null> {
  return (await db.articles.get(articleId)) ?? null;
}

/** null = not read, or forgotten. */
export async function findText(db: Library, articleId: string): Promise<StoredText | null> {
  return (await db.texts.get(articleId)) ?? null;
}
