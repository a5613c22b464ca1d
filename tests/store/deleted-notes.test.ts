/** A deleted note stays deleted, whatever comes in from before; and nobody who reads notes meets what is left of it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '@/lib/store/database';
import { deleteNote, saveNote } from '@/lib/store/edit/notes';
import { openExportSource } from '@/lib/store/export-source';
import { stagePacks } from '@/lib/store/import-staging';
import { countLibrary } from '@/lib/store/queries/counts';
import { notesOf } from '@/lib/store/queries/notes';
import { searchNotes } from '@/lib/store/queries/search-notes';
import { restoreStaged } from '@/lib/store/restore';
import { findRowProblem } from '@/lib/store/row-schemas';
import { openEmpty, RULES } from './stored-library';

const target = { kind: 'article' as const, id: 'a1' };
const note = (id: string, body = 'secret words') => ({ id, target, anchor: null, body, tags: ['work'] });
const allNotes = (db: Library) => searchNotes(db, { text: '', tag: null }, 100);
const opened: Library[] = [];
const open = () => {
  const db = openEmpty();
  opened.push(db);
  return db;
};
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

async function bringIn(db: Library, notes: object[]) {
  const name = `staging-${db.name}`;
  await stagePacks([{ table: 'notes', rows: notes }], { name, now: 99 });
  await restoreStaged(db, name, { rules: RULES, now: 99 });
  await Dexie.delete(name);
}

it('leaves its id and when, and no value', async () => {
  const db = open();
  await saveNote(db, note('n1'), 5);
  await deleteNote(db, 'n1', 7);
  await deleteNote(db, 'n1', 8);
  await deleteNote(db, 'never there', 8);
  expect(await db.table('notes').toArray()).toEqual([{ id: 'n1', deletedAt: 7 }]);
  expect(findRowProblem('notes', { id: 'n1', deletedAt: 7 })).toBeNull();
  expect(findRowProblem('notes', { id: 'n1', deletedAt: 'x' })).toContain('deletedAt');
});

it('is met by no list, count, tag or export', async () => {
  const db = open();
  await saveNote(db, note('n1'), 5);
  await deleteNote(db, 'n1', 7);
  expect(await allNotes(db)).toEqual([]);
  expect(await notesOf(db, target)).toEqual([]);
  expect((await countLibrary(db)).notes).toBe(0);
  expect(await db.notes.orderBy('tags').uniqueKeys()).toEqual([]);
  expect((await openExportSource(db, { kind: 'library' })).notes).toEqual([]);
});

it('is not brought back by a backup from before, is by one in which it was written later', async () => {
  const db = open();
  await saveNote(db, note('n1'), 5);
  const before = await db.notes.toArray();
  await deleteNote(db, 'n1', 7);
  await bringIn(db, before);
  expect(await allNotes(db)).toEqual([]);
  await bringIn(db, [{ ...before[0], body: 'again', updatedAt: 8 }]);
  expect((await allNotes(db)).map((n) => n.note.body)).toEqual(['again']);
});

it('deletes it on the other device too', async () => {
  const db = open();
  await saveNote(db, note('n1'), 5);
  await bringIn(db, [{ id: 'n1', deletedAt: 6 }]);
  expect(await allNotes(db)).toEqual([]);
});

it('taken back is the note as it was, and no tombstone', async () => {
  const db = open();
  await saveNote(db, note('n1'), 5);
  await deleteNote(db, 'n1', 7);
  await saveNote(db, note('n1'), 8);
  expect(await db.notes.toArray()).toEqual([{ ...note('n1'), createdAt: 8, updatedAt: 8 }]);
});

it('comes out the same whichever of two devices takes the other’s in', async () => {
  const word = fc.record({ at: fc.integer({ min: 10, max: 20 }), deleted: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(word, word, async (a, b) => {
      fc.pre(a.at !== b.at);
      const row = ({ at, deleted }: typeof a) =>
        deleted ? { id: 'n1', deletedAt: at } : { ...note('n1', `at ${at}`), createdAt: 1, updatedAt: at };
      const [one, two] = [open(), open()];
      await one.table('notes').put(row(a));
      await two.table('notes').put(row(b));
      await bringIn(one, [row(b)]);
      await bringIn(two, [row(a)]);
      expect(await one.notes.toArray()).toEqual(await two.notes.toArray());
    }),
    { numRuns: 30 },
  );
});
