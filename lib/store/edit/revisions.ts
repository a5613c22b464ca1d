/** What notes said before: kept with the note, gone with it. */
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { isTombstone } from '../note-tombstone';

/** Of more, the oldest go. */
const MOST = 100;

/** Called before a note is changed, within its transaction. */
export async function keepRevision(db: Library, { id, body, tags, updatedAt }: Note): Promise<void> {
  await db.revisions.put({ id: `${id}@${updatedAt}`, noteId: id, body, tags, writtenAt: updatedAt });
  const all = await db.revisions.where('noteId').equals(id).sortBy('writtenAt');
  await db.revisions.bulkDelete(all.slice(0, Math.max(0, all.length - MOST)).map((r) => r.id));
}

/** Removes the revisions of notes that are no more. */
export async function dropOrphanedRevisions(db: Library): Promise<void> {
  const ids = (await db.revisions.orderBy('noteId').uniqueKeys()).map(String);
  const notes = await db.notes.bulkGet(ids);
  const gone = ids.filter((_, i) => notes[i] === undefined || isTombstone(notes[i]));
  await db.revisions.where('noteId').anyOf(gone).delete();
}
