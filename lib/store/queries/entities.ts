/** Reads about people and organizations, for liveQuery: every function takes the database and awaits nothing else. */
import type { Article } from '@/lib/model/article';
import type { EntityKind } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { claimsOfEntity, type ShownClaim } from './claims';
import { notesOf } from './notes';
import { type ShownEntity, showEntities, showEntity } from './shown-entity';

export type EntityPage = ShownEntity & {
  /** Latest published first, at most 200; `entity.articleCount` counts all. */
  articles: { article: Article; mentionCount: number }[];
  /** As stated, unordered; compose with lib/history. Claims in which it is subject or object. */
  claims: ShownClaim[];
  /** Names of all entities that the claims speak of, by id. */
  names: ReadonlyMap<string, string>;
  notes: Note[];
};

/** Follows a merge: an id that the reader merged away gives the entity it is shown as. null = unknown or forgotten. */
export async function resolveEntityId(db: Library, id: string): Promise<string | null> {
  if (await db.entities.get(id)) return id;
  return (await db.redirects.get(id))?.entityId ?? null;
}

/** Everything the page of one entity shows; null = no such entity. */
export async function findEntity(db: Library, id: string): Promise<EntityPage | null> {
  const entity = await db.entities.get((await resolveEntityId(db, id)) ?? '');
  if (!entity) return null;
  const [decision, claims, articles, notes] = await Promise.all([
    db.decisions.get(entity.id),
    claimsOfEntity(db, entity.id),
    articlesOf(db, entity.id),
    notesOf(db, { kind: 'entity', id: entity.id }),
  ]);
  return { ...showEntity(entity, decision), articles, claims, names: await namesOf(db, claims), notes };
}

/** An entity of thousands of articles is still one page. */
const MAX_LISTED = 200;

async function articlesOf(db: Library, entityId: string): Promise<EntityPage['articles']> {
  const ids = await db.readings.where('entityIds').equals(entityId).primaryKeys();
  const articles = (await db.articles.bulkGet(ids)).filter((a) => a !== undefined);
  const latest = articles.sort((a, b) => whenOf(b) - whenOf(a)).slice(0, MAX_LISTED);
  const readings = await db.readings.bulkGet(latest.map((a) => a.id));
  return latest.map((article, i) => {
    const own = readings[i]?.appearances.filter((a) => a.entityId === entityId) ?? [];
    return { article, mentionCount: own.reduce((n, a) => n + a.mentions.length, 0) };
  });
}

function whenOf(article: Article): number {
  const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(published) ? article.firstReadAt : published;
}

async function namesOf(db: Library, claims: readonly ShownClaim[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(claims.flatMap(({ claim }) => [claim.subjectId, claim.objectId ?? []].flat()))];
  const found = (await db.entities.bulkGet(ids)).filter((e) => e !== undefined);
  return new Map((await showEntities(db, found)).map((e) => [e.entity.id, e.shownName]));
}

/** Latest met first; `kind` null = both. */
export async function recentEntities(db: Library, kind: EntityKind | null, limit: number): Promise<ShownEntity[]> {
  return listEntities(db, 'lastMetAt', kind, limit);
}

/** Met in most articles first; `kind` null = both. */
export async function frequentEntities(db: Library, kind: EntityKind | null, limit: number): Promise<ShownEntity[]> {
  return listEntities(db, 'articleCount', kind, limit);
}

async function listEntities(db: Library, by: 'lastMetAt' | 'articleCount', kind: EntityKind | null, limit: number) {
  const rows =
    kind === null
      ? db.entities.orderBy(by)
      : db.entities.where(`[kind+${by}]`).between([kind, Number.NEGATIVE_INFINITY], [kind, Number.POSITIVE_INFINITY]);
  const found = await rows
    .reverse()
    .limit(limit + 50)
    .toArray();
  return (await showEntities(db, found)).filter((e) => !e.hidden).slice(0, limit);
}

/** Entities the reader follows, by name. */
export async function followedEntities(db: Library): Promise<ShownEntity[]> {
  const decided = await db.decisions.filter((d) => d.followed).toArray();
  const found = (await db.entities.bulkGet(decided.map((d) => d.entityId))).filter((e) => e !== undefined);
  const shown = await showEntities(db, found);
  return shown.sort((a, b) => a.shownName.localeCompare(b.shownName));
}
