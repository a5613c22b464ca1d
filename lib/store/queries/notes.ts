/** Reads of the reader's notes, with what they are about. */
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { Note, NoteTarget, QuoteNote } from '@/lib/model/note';
import type { Library } from '../database';
import type { Revision } from '../rows';
import { type ShownEntity, showEntity } from './shown-entity';

export type ShownNote = {
  note: Note;
  /** The entity the note is about, directly or through its claim; null for an article or a plain quote. */
  entity: ShownEntity | null;
  claim: Claim | null;
  /** The article the note, its quote or its claim belongs to; null for an entity. */
  article: Article | null;
};

/** Newest first. */
export async function notesOf(db: Library, target: NoteTarget): Promise<Note[]> {
  const found = await db.notes.where('[target.kind+target.id]').equals([target.kind, target.id]).toArray();
  return found.sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Notes on the article itself, on quotes in it and on what it says, newest first. */
export async function notesInArticle(db: Library, articleId: string): Promise<Note[]> {
  const [own, quoted, noted] = await Promise.all([
    notesOf(db, { kind: 'article', id: articleId }),
    db.notes.where('anchor.articleId').equals(articleId).toArray(),
    notedClaims(db),
  ]);
  const claims = (await db.claims.bulkGet([...noted])).filter((c) => c?.articleId === articleId);
  const targets = claims.map((c) => ['claim', c?.id ?? '']);
  const stated = await db.notes.where('[target.kind+target.id]').anyOf(targets).toArray();
  const all = new Map([...own, ...quoted, ...stated].map((n) => [n.id, n]));
  return [...all.values()].sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Notes on quotes of the article, in the order of its text. */
export async function quoteNotesOf(db: Library, articleId: string): Promise<QuoteNote[]> {
  const found = await db.notes.where('anchor.articleId').equals(articleId).toArray();
  const notes = found.flatMap(({ id, target, anchor, body, tags }) =>
    anchor === null ? [] : [{ id, quoteId: target.id, anchor, body, tags }],
  );
  return notes.sort((a, b) => a.anchor.start - b.anchor.start);
}

/** What a note said before, the latest first. */
export async function revisionsOf(db: Library, noteId: string): Promise<Revision[]> {
  return (await db.revisions.where('noteId').equals(noteId).sortBy('writtenAt')).reverse();
}

/** The claims that bear a note. */
export async function notedClaims(db: Library): Promise<ReadonlySet<string>> {
  const keys = await db.notes.where('[target.kind+target.id]').between(['claim', ''], ['claim', '\uffff']).keys();
  return new Set(keys.map((key) => String((key as unknown as [string, string])[1])));
}

export async function showNote(db: Library, note: Note): Promise<ShownNote> {
  const { kind, id } = note.target;
  const claim = kind === 'claim' ? ((await db.claims.get(id)) ?? null) : null;
  const entityId = kind === 'entity' ? id : (claim?.subjectId ?? null);
  const articleId = kind === 'article' ? id : (note.anchor?.articleId ?? claim?.articleId ?? null);
  const [entity, decision, article] = await Promise.all([
    entityId === null ? undefined : db.entities.get(entityId),
    entityId === null ? undefined : db.decisions.get(entityId),
    articleId === null ? undefined : db.articles.get(articleId),
  ]);
  return { note, entity: entity ? showEntity(entity, decision) : null, claim, article: article ?? null };
}
