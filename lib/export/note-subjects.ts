/** What each note is about, looked up once for a whole export. */
import type { Article } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import type { ExportClaim, ExportEntity, ExportLibrary } from './library';

export type NoteSubject = {
  note: Note;
  /** The entity the note is about, itself or through its claim; null for an article or a quote. */
  entity: ExportEntity | null;
  claim: ExportClaim | null;
  /** The article the note, its quote or its claim belongs to; null for an entity. All three null: what it was about is gone. */
  article: Article | null;
};

export async function findNoteSubjects(library: ExportLibrary): Promise<NoteSubject[]> {
  const claimIds = library.notes.filter((n) => n.target.kind === 'claim').map((n) => n.target.id);
  const claims = new Map((await library.claimsById(claimIds)).map((c) => [c.id, c]));
  const entities = new Map(library.entities.map((e) => [e.id, e]));
  const articles = new Map(library.articles.map((a) => [a.id, a]));
  return library.notes.map((note) => {
    const { kind, id } = note.target;
    const claim = (kind === 'claim' && claims.get(id)) || null;
    const entityId = kind === 'entity' ? id : claim?.subjectId;
    const articleId = kind === 'article' ? id : (note.anchor?.articleId ?? claim?.articleId);
    return {
      note,
      claim,
      entity: (entityId !== undefined && entities.get(entityId)) || null,
      article: (articleId !== undefined && articles.get(articleId)) || null,
    };
  });
}

/** The quote a note stands on: the reader's selection, or the sentence of the claim; null when there is none. */
export const quoteOf = ({ note, claim }: NoteSubject): string | null => note.anchor?.exact ?? claim?.quote ?? null;

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
