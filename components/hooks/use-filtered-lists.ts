/** The lists of the library page: which people, companies or articles a filter leaves, and those of them in view. */
import type { Article } from '@/lib/model/article';
import type { EntityKind } from '@/lib/model/entity';
import type { ListFilter } from '@/lib/model/list-filter';
import type { Library } from '@/lib/store/database';
import { listArticleIds, listSites } from '@/lib/store/queries/article-list';
import { listEntityIds } from '@/lib/store/queries/entity-list';
import { type ShownEntity, showEntities } from '@/lib/store/queries/shown-entity';
import type { Live } from './use-live-query';
import { type HeldRows, useRows } from './use-rows';
import { useTableQuery } from './use-table-changes';

const PEOPLE = ['entities', 'decisions', 'notes', 'claims', 'verdicts'];
const ARTICLES = ['articles', 'notes'];

/** `weekSince`: milliseconds since the epoch. */
export function useEntityIds(kind: EntityKind, filter: ListFilter, weekSince: number): Live<string[]> {
  return useTableQuery(
    (db) => listEntityIds(db, kind, filter, weekSince),
    [kind, JSON.stringify(filter), weekSince],
    PEOPLE,
  );
}

export function useArticleIds(filter: ListFilter): Live<string[]> {
  return useTableQuery((db) => listArticleIds(db, filter), [JSON.stringify(filter)], ARTICLES);
}

export function useSites(): readonly string[] {
  const sites = useTableQuery(listSites, [], ['articles']);
  return sites.state === 'ready' ? sites.value : [];
}

export function useEntityRows(ids: readonly string[]): HeldRows<ShownEntity> {
  return useRows(ids, PEOPLE, async (db, wanted) => {
    const found = (await db.entities.bulkGet([...wanted])).filter((e) => e !== undefined);
    return new Map((await showEntities(db, found)).map((shown) => [shown.entity.id, shown]));
  });
}

export type ListedArticle = { article: Article; mentionCount: number };

export function useArticleRows(ids: readonly string[]): HeldRows<ListedArticle> {
  return useRows(ids, ARTICLES, loadArticles);
}

async function loadArticles(db: Library, ids: readonly string[]): Promise<ReadonlyMap<string, ListedArticle>> {
  const [articles, readings] = await Promise.all([db.articles.bulkGet([...ids]), db.readings.bulkGet([...ids])]);
  return new Map(
    articles.flatMap((article, i) => {
      const mentionCount = readings[i]?.appearances.reduce((n, a) => n + a.mentions.length, 0) ?? 0;
      return article ? [[article.id, { article, mentionCount }] as const] : [];
    }),
  );
}
