/**
 * The library as each version left it, frozen: a change of the schema needs a new snapshot, and a migration that brings every older
 * one up to date. `UPDATE_SNAPSHOT=1 npx vitest run tests/store/schema` writes the current version's, once.
 */
import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { LIBRARY_TABLES } from '@/lib/store/backup-tables';
import { Library, NewerLibraryError, SCHEMA_NUMBER, SCHEMA_V1, SCHEMA_V2 } from '@/lib/store/database';
import { decideClaim, decideEntity } from '@/lib/store/edit/decisions';
import { mergeEntities } from '@/lib/store/edit/merge';
import { saveNote } from '@/lib/store/edit/notes';
import { castOfArticle } from '@/lib/store/queries/articles';
import { countLibrary } from '@/lib/store/queries/counts';
import { searchEntities } from '@/lib/store/queries/search';
import { findRowProblem } from '@/lib/store/row-schemas';
import { setAsideMisfits } from '@/lib/store/set-aside';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';

type Snapshot = { schema: number; stores: Record<string, string>; rows: Record<string, object[]> };
const fileOf = (schema: number) => join(import.meta.dirname, 'snapshots', `schema-${schema}.json`);
/** All tables of each version; a version names only what it changes. */
const STORES: Readonly<Record<number, Record<string, string>>> = { 1: SCHEMA_V1, 2: { ...SCHEMA_V1, ...SCHEMA_V2 } };
const VERSIONS = Array.from({ length: SCHEMA_NUMBER }, (_, i) => i + 1);

async function takeSnapshot(): Promise<Snapshot> {
  const db = openTestLibrary();
  const context = countingContext();
  for (const article of readStories('chips')) await readStory(db, article, context);
  const [keep = '', other = ''] = (await db.entities.toArray()).filter((e) => e.name === 'David Chen').map((e) => e.id);
  const claim = await db.claims.toCollection().first();
  await decideEntity(db, { entityId: keep, followed: true, name: 'D. Chen' }, 1);
  await decideClaim(db, { claimId: claim?.id ?? '', verdict: 'confirmed', correction: null }, 2);
  await saveNote(
    db,
    { id: 'note-1', target: { kind: 'entity', id: other }, anchor: null, body: 'seen at the fair', tags: ['fair'] },
    3,
  );
  await saveNote(
    db,
    {
      id: 'note-1',
      target: { kind: 'entity', id: other },
      anchor: null,
      body: 'seen at the fair twice',
      tags: ['fair'],
    },
    4,
  );
  await mergeEntities(db, keep, other, context);
  const rows = Object.fromEntries(await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()] as const)));
  return { schema: SCHEMA_NUMBER, stores: STORES[SCHEMA_NUMBER] ?? {}, rows };
}

let opened = 0;
async function openSnapshot({ stores, rows, schema }: Snapshot): Promise<Library> {
  const name = `snapshot-${schema}-${opened++}`;
  const old = new Dexie(name);
  old.version(schema).stores(stores);
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
  return new Library(name);
}

describe('the schema', () => {
  if (process.env.UPDATE_SNAPSHOT && !existsSync(fileOf(SCHEMA_NUMBER))) {
    it('writes its snapshot', async () =>
      writeFileSync(fileOf(SCHEMA_NUMBER), `${JSON.stringify(await takeSnapshot(), null, 1)}\n`));
  }

  it.each(VERSIONS)('of version %i opens, loses no row, and every row fits', async (version) => {
    const snapshot = JSON.parse(readFileSync(fileOf(version), 'utf8')) as Snapshot;
    const db = await openSnapshot(snapshot);
    for (const table of LIBRARY_TABLES) {
      const rows = await db.table(table).toArray();
      expect(rows.length, table).toBe(snapshot.rows[table]?.length ?? 0);
      for (const row of rows) expect(findRowProblem(table, row)).toBeNull();
    }
    expect((await db.meta.get('schema'))?.value).toBe(SCHEMA_NUMBER);
    expect((await searchEntities(db, 'menon', 5)).length).toBeGreaterThan(0);
    const [article] = await db.articles.toArray();
    expect((await castOfArticle(db, article?.id ?? ''))?.members.length).toBeGreaterThan(0);
  });

  it.each(VERSIONS)('of version %i has not been changed since', (version) => {
    expect(STORES[version]).toEqual((JSON.parse(readFileSync(fileOf(version), 'utf8')) as Snapshot).stores);
  });

  it('of version 1 gains a place for what notes said before, and clears nothing', async () => {
    const snapshot = JSON.parse(readFileSync(fileOf(1), 'utf8')) as Snapshot;
    const db = await openSnapshot(snapshot);
    for (const [table, rows] of Object.entries(snapshot.rows))
      if (table !== 'meta') expect(await db.table(table).toArray(), table).toEqual(rows);
    const [note] = await db.notes.toArray();
    if (!note) throw new Error('the snapshot holds a note');
    await saveNote(db, { ...note, body: 'changed' }, 9);
    expect((await db.revisions.toArray()).map((r) => r.body)).toEqual([note.body]);
  });

  it('of a newer version is not written to', async () => {
    const snapshot = JSON.parse(readFileSync(fileOf(SCHEMA_NUMBER), 'utf8')) as Snapshot;
    const newer = { ...snapshot, rows: { ...snapshot.rows, meta: [{ key: 'schema', value: SCHEMA_NUMBER + 1 }] } };
    const db = await openSnapshot(newer);
    const [story] = readStories('lab');
    if (!story) throw new Error('the story is gone');
    await expect(readStory(db, story, countingContext())).rejects.toThrow(NewerLibraryError.name);
    await expect(countLibrary(db)).rejects.toThrow(NewerLibraryError.name);
  });
});

describe('rows that fail their schema', () => {
  it('are set aside whole and counted, and the others stay', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    for (const article of readStories('lab')) await readStory(db, article, context);
    const before = await db.claims.count();
    const [claim] = await db.claims.toArray();
    await db.claims.put({ ...claim, id: 'broken', quote: 7 } as never);
    await db.notes.add({ id: 'half', target: { kind: 'entity', id: 'x' } } as never);
    let ids = 0;
    expect(await setAsideMisfits(db, () => `q-${ids++}`, 9)).toBe(2);
    expect(await db.claims.count()).toBe(before);
    expect((await countLibrary(db)).quarantined).toBe(2);
    const kept = (await db.quarantine.toArray()).find((q) => q.table === 'claims');
    expect(kept).toMatchObject({
      row: { id: 'broken', quote: 7 },
      problem: expect.stringContaining('quote'),
      setAsideAt: 9,
    });
    expect(await setAsideMisfits(db, () => `q-${ids++}`, 9)).toBe(0);
  });
});
