/** Lists of the library page, a screenful at a time, by index: none reads all there is. */
import type { Article } from '@/lib/model/article';
import type { EntityKind } from '@/lib/model/entity';
import type { Library } from '../database';
import type { StoredEntity } from '../rows';
import { type ShownEntity, showEntities } from './shown-entity';

export type ShelfOrder = 'lastMetAt' | 'articleCount';
export type ShelfFilter = {
  followed: boolean;
  withNotes: boolean;
  /** Met first on this day or later, milliseconds since the epoch; null = whenever. */
  newSince: number | null;
};

export const NO_FILTER: ShelfFilter = { followed: false, withNotes: false, newSince: null };

/** Looked through for those that fit a filter, at most. */
const LOOKED_THROUGH = 5_000;

/** People or companies, the latest or the most met first; what the reader said is no name is left out. */
export async function listShelf(
  db: Library,
  kind: EntityKind,
  order: ShelfOrder,
  filter: ShelfFilter,
  limit: number,
): Promise<ShownEntity[]> {
  const rows =
    filter.followed || filter.withNotes
      ? await chosen(db, kind, order, filter)
      : await inOrder(db, kind, order, filter, limit);
  const fitting = filter.newSince === null ? rows : rows.filter((e) => e.firstMetAt >= (filter.newSince ?? 0));
  return (await showEntities(db, fitting.slice(0, limit * 2)))
    .filter((e) => !e.hidden && e.shownKind === kind)
    .slice(0, limit);
}

async function inOrder(
  db: Library,
  kind: EntityKind,
  order: ShelfOrder,
  { newSince }: ShelfFilter,
  limit: number,
): Promise<StoredEntity[]> {
  const from = order === 'lastMetAt' && newSince !== null ? newSince : Number.NEGATIVE_INFINITY;
  const range = db.entities.where(`[kind+${order}]`).between([kind, from], [kind, Number.POSITIVE_INFINITY]).reverse();
  if (newSince === null) return range.limit(limit + 50).toArray();
  return range.limit(LOOKED_THROUGH).toArray();
}

/** The reader's own choices are few: they are read whole. */
async function chosen(db: Library, kind: EntityKind, order: ShelfOrder, filter: ShelfFilter): Promise<StoredEntity[]> {
  const followed = filter.followed
    ? (await db.decisions.filter((d) => d.followed).toArray()).map((d) => d.entityId)
    : null;
  const noted = filter.withNotes
    ? (await db.notes.where('[target.kind+target.id]').between(['entity', ''], ['entity', '\uffff']).toArray()).map(
        (n) => n.target.id,
      )
    : null;
  const both = followed && noted ? followed.filter((id) => noted.includes(id)) : (followed ?? noted ?? []);
  const found = (await db.entities.bulkGet([...new Set(both)])).filter((e) => e !== undefined);
  return found.filter((e) => e.kind === kind).sort((a, b) => b[order] - a[order]);
}

/** Articles, the latest read first. */
export async function listArticles(db: Library, limit: number): Promise<{ article: Article; mentionCount: number }[]> {
  const articles = await db.articles.orderBy('lastReadAt').reverse().limit(limit).toArray();
  const readings = await db.readings.bulkGet(articles.map((a) => a.id));
  return articles.map((article, i) => ({
    article,
    mentionCount: readings[i]?.appearances.reduce((n, a) => n + a.mentions.length, 0) ?? 0,
  }));
}
