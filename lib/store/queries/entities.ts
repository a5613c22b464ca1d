/** Reads about people and organizations, for liveQuery: every function takes the database and awaits nothing else. */
import type { Article } from '@/lib/model/article';
import type { EntityKind } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import type { StoredEntity } from '../rows';
import { toSearchTokens } from '../search-tokens';
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

/** So many rows are read whole and put in order; of more, those met most often. */
const MANY_MATCHES = 200;

/**
 * Entities one of whose name words starts with each word of `text`; most met first. Empty text gives the latest met.
 * Not for liveQuery: it looks through more keys than are worth watching.
 */
export async function searchEntities(db: Library, text: string, limit: number): Promise<ShownEntity[]> {
  const words = toSearchTokens([text]);
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return recentEntities(db, null, limit);
  const fits = (e: StoredEntity) => words.every((w) => e.nameTokens.some((t) => t.startsWith(w)));
  const found = await findFitting(db, words, fits, limit * 2);
  found.sort((a, b) => b.articleCount - a.articleCount || b.lastMetAt - a.lastMetAt);
  return (await showEntities(db, found.slice(0, limit * 2))).filter((e) => !e.hidden).slice(0, limit);
}

type Fits = (entity: StoredEntity) => boolean;

async function findFitting(db: Library, words: readonly string[], fits: Fits, count: number): Promise<StoredEntity[]> {
  const named = (word: string) => db.entities.where('nameTokens').startsWith(word);
  const [only = ''] = words;
  if (words.length === 1 && (await named(only).count()) > MANY_MATCHES) {
    const most = await findMostMet(db, fits, count);
    return most.length >= count ? most : [...most, ...(await named(only).limit(count).toArray())].filter(isFirst);
  }
  // keys are compared before any row is read: each word alone may fit thousands
  const sets = (await Promise.all(words.map((w) => named(w).primaryKeys()))).map((ids) => new Set(ids));
  const [least = new Set(), ...others] = sets.sort((a, b) => a.size - b.size);
  const ids = [...least].filter((id) => others.every((set) => set.has(id))).slice(0, 10 * MANY_MATCHES);
  return (await db.entities.bulkGet(ids)).filter((e) => e !== undefined);
}

const isFirst = (e: StoredEntity, i: number, all: readonly StoredEntity[]): boolean =>
  all.findIndex((other) => other.id === e.id) === i;

/** In windows from the most met down, each read at once; those met in one article only are left out. */
async function findMostMet(db: Library, fits: Fits, count: number): Promise<StoredEntity[]> {
  const found: StoredEntity[] = [];
  const top = (await db.entities.orderBy('articleCount').last())?.articleCount ?? 0;
  for (let [from, to] = [top * WINDOW, top + 1]; to > 2 && found.length < count; [from, to] = [from * WINDOW, from]) {
    const window = await db.entities.where('articleCount').between(Math.max(2, from), to, true, false).toArray();
    found.push(...window.filter(fits));
  }
  return found;
}
const WINDOW = 0.6;

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
