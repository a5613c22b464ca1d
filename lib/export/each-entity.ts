import type { Article } from '@/lib/model/article';
import { compare, type ExportClaim, type ExportEntity, type ExportLibrary } from './library';
import { findNoteSubjects, groupBy, type NoteSubject } from './note-subjects';
import type { ExportContext } from './words';

/** One person or organization with all that is known and written of it. */
export type EntityRecord = {
  entity: ExportEntity;
  /** What was said of it, oldest first. */
  claims: ExportClaim[];
  /** The reader's notes on it and on those claims, oldest first. */
  notes: NoteSubject[];
};

const BATCH = 100;

/**
 * The entities in the order given, else by id, in which the library is quickest to read; their claims a hundred entities at
 * a time. Tells the progress in entities.
 */
export async function* eachEntity(
  library: ExportLibrary,
  context: ExportContext,
  entities: readonly ExportEntity[] = byId(library.entities),
): AsyncGenerator<EntityRecord> {
  const articles = articlesById(library);
  const notes = groupBy(await findNoteSubjects(library), ({ entity }) => entity?.id ?? null);
  for (let at = 0; at < entities.length; at += BATCH) {
    const batch = entities.slice(at, at + BATCH);
    const claims = groupBy(await library.claimsAbout(batch.map((e) => e.id)), (c) => c.subjectId);
    for (const entity of batch) {
      const { id } = entity;
      yield { entity, claims: sortByDate(claims.get(id) ?? [], articles), notes: notes.get(id) ?? [] };
    }
    context.progress?.(at + batch.length, entities.length);
  }
}

export const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => compare(a.id, b.id));

export const articlesById = (library: ExportLibrary): Map<string, Article> =>
  new Map(library.articles.map((a) => [a.id, a]));

/** Undated claims stand where their article was published; the order within a day is the text's. */
function sortByDate(claims: readonly ExportClaim[], articles: ReadonlyMap<string, Article>): ExportClaim[] {
  const dayOf = (c: ExportClaim): string =>
    c.date?.earliest ?? articles.get(c.articleId)?.publishedAt?.slice(0, 10) ?? '9999';
  return [...claims].sort((a, b) => compare(dayOf(a), dayOf(b)));
}
