/** The reader's notes. */
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { resolveEntityId } from '../queries/entities';

export type NoteToSave = Pick<Note, 'id' | 'target' | 'anchor' | 'body' | 'tags'>;

/** Adds the note, or changes the one of that id; sent twice, it changes nothing more. */
export async function saveNote(db: Library, note: NoteToSave, now: number): Promise<void> {
  await db.transaction('rw', [db.notes, db.entities, db.redirects], async () => {
    const before = await db.notes.get(note.id);
    const target = { ...note.target };
    if (target.kind === 'entity') target.id = (await resolveEntityId(db, target.id)) ?? target.id;
    const isSame = before && before.body === note.body && before.tags.join('\n') === note.tags.join('\n');
    if (isSame) return;
    await db.notes.put({ ...before, ...note, target, createdAt: before?.createdAt ?? now, updatedAt: now });
  });
}

export async function deleteNote(db: Library, id: string): Promise<void> {
  await db.notes.delete(id);
}
