/** The reads of the surfaces, by name. */

import { useLayoutEffect, useState } from 'preact/hooks';
import type { Article, StoredText } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import { loadMutedHere, type MutedHere, watchMutedHere } from '@/lib/settings/muted-here';
import type { Library } from '@/lib/store/database';
import { type Cast, castOfArticle, findArticle, findText } from '@/lib/store/queries/articles';
import { countLibrary, type LibraryCounts } from '@/lib/store/queries/counts';
import { notesInArticle } from '@/lib/store/queries/notes';
import { prepareSearch, searchEntities } from '@/lib/store/queries/search';
import { type ShownEntity, showEntities } from '@/lib/store/queries/shown-entity';
import { useLibrary } from './library-context';
import { type Live, useLiveQuery } from './use-live-query';
import { useQuery } from './use-query';
import { useStored } from './use-stored';

export type ArticlePage = { article: Article; cast: Cast; notes: Note[] };

/** null = not read, or forgotten. */
export function useArticlePage(id: string): Live<ArticlePage | null> {
  return useLiveQuery(
    async (db) => {
      const [article, cast, notes] = await Promise.all([
        findArticle(db, id),
        castOfArticle(db, id),
        notesInArticle(db, id),
      ]);
      return article && cast ? { article, cast, notes } : null;
    },
    ['article', id],
  );
}

/** Results of the last query stay until those of the next are there. */
export function useSearch(text: string, limit: number): Live<ShownEntity[]> {
  return useQuery((db) => searchEntities(db, text, limit), ['search', text, limit]);
}

/** To be called when somebody is about to search: the first key then waits no longer than the next. */
export function useSearchAhead(): () => void {
  const library = useLibrary();
  return () => void prepareSearch(library).catch(() => null);
}

export function useCounts(): Live<LibraryCounts> {
  return useLiveQuery(countLibrary, ['counts']);
}

/** Whatever the reader muted, or said is no name, by name. */
export function useMuted(): Live<ShownEntity[]> {
  return useLiveQuery(mutedEntities, ['muted']);
}

export type MutedInArticle = { entityId: string; name: string; article: Article };

/** Who is muted in one article only, the latest first; kept up to date. */
export function useMutedHere(): MutedInArticle[] {
  const library = useLibrary();
  const muted = useStored(loadMutedHere, watchMutedHere);
  const [rows, setRows] = useState<MutedInArticle[]>([]);
  useLayoutEffect(() => {
    if (muted === null) return;
    let stopped = false;
    void inArticles(library, muted).then((found) => stopped || setRows(found));
    return () => {
      stopped = true;
    };
  }, [library, muted]);
  return rows;
}

async function inArticles(db: Library, muted: readonly MutedHere[]): Promise<MutedInArticle[]> {
  const [articles, entities] = await Promise.all([
    db.articles.bulkGet(muted.map((row) => row.articleId)),
    db.entities.bulkGet(muted.map((row) => row.entityId)),
  ]);
  const found = muted.flatMap(({ entityId }, i) => {
    const [article, entity] = [articles[i], entities[i]];
    return article && entity ? [{ entityId, name: entity.name, article }] : [];
  });
  return found.reverse();
}

async function mutedEntities(db: Library): Promise<ShownEntity[]> {
  const decided = await db.decisions.filter((d) => d.muted || d.kind === 'not-a-name').toArray();
  const found = (await db.entities.bulkGet(decided.map((d) => d.entityId))).filter((row) => row !== undefined);
  return (await showEntities(db, found)).sort((a, b) => a.shownName.localeCompare(b.shownName));
}

export type MentionsHere = { text: StoredText; mentions: Mention[] };

/** Where an article names an entity, with its text; null = no article, or it was forgotten. */
export function useMentionsHere(articleId: string | null, entityId: string): Live<MentionsHere | null> {
  return useLiveQuery(
    async (db) => {
      if (articleId === null) return null;
      const [text, reading] = await Promise.all([findText(db, articleId), db.readings.get(articleId)]);
      const own = reading?.appearances.filter((appearance) => appearance.entityId === entityId) ?? [];
      const mentions = own.flatMap((appearance) => appearance.mentions).sort((a, b) => a.start - b.start);
      return text && { text, mentions };
    },
    ['mentions', articleId, entityId],
  );
}
