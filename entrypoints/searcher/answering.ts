/** A question answered: who, which articles and notes, each article in the sentence that answers. */
import { findExcerpt } from '@/lib/search/excerpt';
import type { EntityHit, Hit, LibraryIndex } from '@/lib/search/library-index';
import type { FoundArticle, FoundEntity, FoundNote, SearchAnswer } from '@/lib/search/search-messages';
import type { Library } from '@/lib/store/database';
import { showNote } from '@/lib/store/queries/notes';
import { articlesToSearch, entitiesToSearch } from '@/lib/store/queries/search-documents';
import { showEntities } from '@/lib/store/queries/shown-entity';

const MOST_ENTITIES = 30;
const MOST_ARTICLES = 20;
const MOST_NOTES = 10;

export async function answerSearch(
  db: Library,
  index: LibraryIndex,
  query: string,
): Promise<Pick<SearchAnswer, 'entities' | 'articles' | 'notes'>> {
  const [entities, articles, notes] = await Promise.all([
    toEntities(db, index.findEntities(query, MOST_ENTITIES)),
    toArticles(db, index.findArticles(query, MOST_ARTICLES)),
    toNotes(db, index.findNotes(query, MOST_NOTES)),
  ]);
  return { entities, articles, notes };
}

async function toEntities(db: Library, hits: readonly EntityHit[]): Promise<FoundEntity[]> {
  const rows = (await db.entities.bulkGet(hits.map((hit) => hit.id))).filter((row) => row !== undefined);
  const byRole = hits.filter((hit) => hit.byRole).map((hit) => hit.id);
  const [shown, documents] = await Promise.all([showEntities(db, rows), entitiesToSearch(db, byRole)]);
  const byId = new Map(shown.map((one) => [one.entity.id, one]));
  const roles = new Map(documents.map((document) => [document.id, document.roles]));
  return hits.flatMap(({ id, terms }) => {
    const one = byId.get(id);
    if (!one || one.hidden) return [];
    const { articleCount, lastMetAt } = one.entity;
    const excerpts = (roles.get(id) ?? []).flatMap((role) => findExcerpt(role, terms) ?? []);
    const role = excerpts.sort((a, b) => b.marks.length - a.marks.length)[0] ?? null;
    const followed = one.decision?.followed ?? false;
    return [{ id, name: one.shownName, kind: one.shownKind, followed, articleCount, lastMetAt, role }];
  });
}

async function toArticles(db: Library, hits: readonly Hit[]): Promise<FoundArticle[]> {
  const documents = new Map(
    (
      await articlesToSearch(
        db,
        hits.map((hit) => hit.id),
      )
    ).map((d) => [d.id, d]),
  );
  return hits.flatMap(({ id, terms }) => {
    const document = documents.get(id);
    if (!document) return [];
    const { siteName, publishedAt, firstReadAt, title } = document.article;
    const marked = findExcerpt(title, terms);
    return [
      {
        id,
        // the whole headline, also where a sentence of it answers
        title: marked?.text === title ? marked : { text: title, marks: [] },
        siteName,
        publishedAt,
        firstReadAt,
        excerpt: findExcerpt(withoutHeadline(document.text, title), terms),
      },
    ];
  });
}

/** A text begins with its headline as a rule, which stands above the sentence already. */
const withoutHeadline = (text: string, title: string): string =>
  text.startsWith(title) ? text.slice(title.length) : text;

async function toNotes(db: Library, hits: readonly Hit[]): Promise<FoundNote[]> {
  const notes = (await db.notes.bulkGet(hits.map((hit) => hit.id))).filter((note) => note?.body !== undefined);
  const shown = await Promise.all(notes.flatMap((note) => (note ? [showNote(db, note)] : [])));
  const terms = new Map(hits.map((hit) => [hit.id, hit.terms]));
  return shown.flatMap(({ note, entity, article }) => {
    const words = terms.get(note.id) ?? [];
    const excerpt = findExcerpt(note.body, words) ?? findExcerpt(note.anchor?.exact ?? '', words);
    const about = entity?.shownName ?? article?.title ?? '';
    const text = excerpt ?? { text: note.body.slice(0, 200), marks: [] };
    return [{ id: note.id, entityId: entity?.entity.id ?? null, articleId: article?.id ?? null, about, excerpt: text }];
  });
}
