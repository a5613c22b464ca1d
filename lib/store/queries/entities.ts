/** Reads about people and organizations, for liveQuery: every function takes the database and awaits nothing else. */
import type { Article } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { notesOf } from './notes';
import { type ShownEntity, showEntities, showEntity } from './shown-entity';

export type EntityPage = ShownEntity & {
  /** Latest published first, at most 200; `entity.articleCount` counts all. */
  articles: { article: Article; mentionCount: number }[];
  notes: Note[];
};

/** Follows a merge: an id that the reader merged away gives the entity it is shown as. null = unknown or forgotten. */
export async function resolveEntityId(db: Library, id: string): Promise<string | null> {
  if (await db.entities.get(id)) return id;
  return (await db.redirects.get(id))?.entityId ?? null;
}

/** What the page of one entity shows beside its history, which is composed from facts; null = no such entity. */
export async function findEntity(db: Library, id: string): Promise<EntityPage | null> {
  const entity = await db.entities.get((await resolveEntityId(db, id)) ?? '');
  if (!entity) return null;
  const [decision, articles, notes] = await Promise.all([
    db.decisions.get(entity.id),
    articlesOf(db, entity.id),
    notesOf(db, { kind: 'entity', id: entity.id }),
  ]);
  return { ...showEntity(entity, decision), articles, notes };
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

/** Latest met first. */
export async function recentEntities(db: Library, limit: number): Promise<ShownEntity[]> {
  const found = await db.entities
    .orderBy('lastMetAt')
    .reverse()
    .limit(limit + 50)
    .toArray();
  return (await showEntities(db, found)).filter((e) => !e.hidden).slice(0, limit);
}
