/** Reads of the reader's notes, with what they are about. */
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { Note, NoteTarget } from '@/lib/model/note';
import type { Library } from '../database';
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

/** Notes on the article itself and on quotes in it, newest first. */
export async function notesInArticle(db: Library, articleId: string): Promise<Note[]> {
  const [own, quoted] = await Promise.all([
    notesOf(db, { kind: 'article', id: articleId }),
    db.notes.where('anchor.articleId').equals(articleId).toArray(),
  ]);
  const all = new Map([...own, ...quoted].map((n) => [n.id, n]));
  return [...all.values()].sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Newest first. */
export async function allNotes(db: Library): Promise<ShownNote[]> {
  const notes = await db.notes.orderBy('updatedAt').reverse().toArray();
  return Promise.all(notes.map((note) => showNote(db, note)));
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
