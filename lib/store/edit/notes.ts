/** The reader's notes. */
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { isTombstone, type NoteTombstone } from '../note-tombstone';
import { resolveEntityId } from '../queries/entities';
import { keepRevision } from './revisions';

export type NoteToSave = Pick<Note, 'id' | 'target' | 'anchor' | 'body' | 'tags'>;

/** Adds the note, or changes the one of that id and keeps what it said; sent twice, it changes nothing more. */
export async function saveNote(db: Library, note: NoteToSave, now: number): Promise<void> {
  await db.transaction('rw', [db.notes, db.revisions, db.entities, db.redirects], async () => {
    const found = await db.notes.get(note.id);
    const before = isTombstone(found) ? undefined : found;
    const target = { ...note.target };
    if (target.kind === 'entity') target.id = (await resolveEntityId(db, target.id)) ?? target.id;
    const isSame = before && before.body === note.body && before.tags.join('\n') === note.tags.join('\n');
    if (isSame) return;
    if (before) await keepRevision(db, before);
    await db.notes.put({ ...before, ...note, target, createdAt: before?.createdAt ?? now, updatedAt: now });
  });
}

/** Leaves a tombstone without values, and nothing of what it ever said. A note that is not there, or was deleted already, stays as it is. */
export async function deleteNote(db: Library, id: string, now: number): Promise<void> {
  await db.transaction('rw', [db.notes, db.revisions], async () => {
    const found = await db.notes.get(id);
    if (found === undefined || isTombstone(found)) return;
    const tombstone: NoteTombstone = { id, deletedAt: Math.max(now, found.updatedAt) };
    await db.table('notes').put(tombstone);
    await db.revisions.where('noteId').equals(id).delete();
  });
}
