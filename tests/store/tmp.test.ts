import 'fake-indexeddb/auto';
import { it } from 'vitest';
import { openLibrary } from '@/lib/store/database';
import { WRITES } from './every-write';
import { dropOrphanedRevisions } from '@/lib/store/edit/revisions';
  it(`alone`, async () => {
    let db = openLibrary(`tmp-a`);
    await db.open();
    await db.transaction('rw', db.tables, async () => { await db.notes.count(); await dropOrphanedRevisions(db); });
  });
  it(`keys`, async () => {
    let db = openLibrary(`tmp-a`);
    await db.open();
    await db.transaction('rw', db.tables, async () => { await db.notes.count(); await db.revisions.orderBy('noteId').uniqueKeys(); });
  });
  it(`nonempty`, async () => {
    let db = openLibrary(`tmp-a`);
    await db.open();
    await db.transaction('rw', db.tables, async () => { await db.notes.count(); await db.revisions.orderBy('noteId').uniqueKeys(); await db.notes.count(); });
  });
  it(`forget`, async () => {
    let db = openLibrary(`tmp-b`);
    await db.open();
    for (let i = 0; i < 3; i++) await (await WRITES.read!(db, { write: 'read', pick: i, turn: 10 * i + 10 }))(db);
    const c = await WRITES['forget an article']!(db, { write: '', pick: 2, turn: 100 });
    await c(db);
  });
