/** A restore into an empty library fills a new database, which is the library only once it is whole; whatever dies in between. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '@/lib/export/backup';
import { readBackup } from '@/lib/export/imports/read-backup';
import { NO_FILTER } from '@/lib/model/list-filter';
import { DEFAULT_SETTINGS } from '@/lib/settings/default-settings';
import { readSavedChoices, type SavedChoice, takeSavedChoices } from '@/lib/settings/saved-choices';
import { LANGUAGES, MarkingStyle, type Settings } from '@/lib/settings/settings';
import {
  DATABASE_NAME,
  deleteLeftovers,
  deleteUnlessWhole,
  findCurrentName,
  listNames,
} from '@/lib/store/current-name';
import { Library, openLibrary, SCHEMA_NUMBER } from '@/lib/store/database';
import { saveNote } from '@/lib/store/edit/notes';
import { forgetEverything } from '@/lib/store/forget/forget-articles';
import { type Pack, STAGED, type StagedState, stagePacks } from '@/lib/store/import-staging';
import { findIncomingSettings, settingsTaken } from '@/lib/store/incoming-settings';
import { restoreStaged } from '@/lib/store/restore';
import { takeOver } from '@/lib/store/take-over';
import { anyLibrary, dump, type Rows, RULES, tablesOf } from './stored-library';

const NOW = Date.UTC(2026, 10, 25);
const context = { rules: RULES, now: NOW };
const note = (id: string, body = 'words') => ({
  id,
  target: { kind: 'article' as const, id: 'a1' },
  anchor: null,
  body,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
});
const PACKS: Pack[] = [{ table: 'notes', rows: [note('n1'), note('n2')] }];

const opened: Library[] = [];
const open = (): Library => {
  const db = openLibrary();
  opened.push(db);
  return db;
};
const wipe = async () => {
  for (const db of opened.splice(0)) db.close();
  for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
  await fakeBrowser.storage.local.clear();
};
beforeEach(wipe);
afterEach(wipe);

describe('a restore into an empty library', () => {
  it('makes the filled database the library, and the old one goes', async () => {
    const db = open();
    const { name } = await stagePacks(PACKS, { now: NOW });
    expect(await findCurrentName()).toBe(DATABASE_NAME);
    const report = await restoreStaged(db, name, context);
    expect(report.tables.notes).toEqual({ added: 2, changed: 0, skipped: 0 });
    expect(await db.notes.count()).toBe(2);
    expect(db.name).toBe(name);
    await expect.poll(listNames).toEqual([name]);
  });

  it('is noticed by every page that has the library open', async () => {
    const [worker, page] = [open(), open()];
    expect(await page.notes.count()).toBe(0);
    let replaced = 0;
    page.onReplaced(() => {
      replaced += 1;
    });
    await restoreStaged(worker, (await stagePacks(PACKS, { now: NOW })).name, context);
    await expect.poll(() => replaced).toBe(1);
    expect(await page.notes.count()).toBe(2);
    expect(await open().notes.count()).toBe(2);
  });

  it('asked for twice gives the same report', async () => {
    const db = open();
    const { name } = await stagePacks(PACKS, { now: NOW });
    const first = await restoreStaged(db, name, context);
    expect(await restoreStaged(db, name, context)).toEqual(first);
    // the worker died after it and another was started
    expect(await restoreStaged(open(), name, context)).toEqual(first);
  });

  it('can be done again and again', async () => {
    const db = open();
    for (let i = 0; i < 3; i++) {
      await restoreStaged(db, (await stagePacks(PACKS, { now: NOW })).name, context);
      expect(await db.notes.count()).toBe(2);
      await forgetEverything(db);
      expect(await db.notes.count()).toBe(0);
    }
    await expect.poll(async () => (await listNames()).length).toBe(1);
  });

  it('keeps what is written at the same moment', async () => {
    for (const wait of [0, 1, 2, 5, 10, 20]) {
      await wipe();
      const db = open();
      const { name } = await stagePacks(PACKS, { now: NOW });
      const writing = new Promise((resolve) => setTimeout(resolve, wait)).then(() => saveNote(db, note('late'), 5));
      await Promise.all([restoreStaged(db, name, context), writing]);
      const ids = (await db.notes.toArray()).map((n) => n.id);
      expect(ids.sort(), `after ${wait} ms`).toEqual(['late', 'n1', 'n2']);
    }
  });
});

describe('a library that is lived in', () => {
  it('stays the database it is and is merged into', async () => {
    const db = open();
    await saveNote(db, note('mine'), 5);
    const { name } = await stagePacks(PACKS, { now: NOW });
    await restoreStaged(db, name, context);
    expect(db.name).toBe(DATABASE_NAME);
    expect((await db.notes.toArray()).map((n) => n.id)).toEqual(['mine', 'n1', 'n2']);
  });

  it('forgets what waits beside it too', async () => {
    const db = open();
    await saveNote(db, note('mine'), 5);
    await stagePacks(PACKS, { now: NOW });
    await forgetEverything(db);
    expect(await listNames()).toEqual([DATABASE_NAME]);
  });
});

describe('a restore that is killed', () => {
  /** What a dead page leaves behind: rows in a database that never said it was whole. */
  async function dieStaging(): Promise<void> {
    const half = new Library('dramatis-000002');
    await half.notes.bulkAdd([note('n1')]);
    half.close();
  }

  it('while it is staged leaves the old library untouched and, at the next start, no rubbish', async () => {
    await saveNote(open(), note('mine'), 5);
    await dieStaging();
    expect((await open().notes.toArray()).map((n) => n.id)).toEqual(['mine']);
    await deleteLeftovers();
    expect(await listNames()).toEqual([DATABASE_NAME]);
    await expect(restoreStaged(open(), 'dramatis-000002', context)).rejects.toThrow('No whole import');
  });

  it('before it is declared whole leaves the old one, after it the new one', async () => {
    const db = open();
    const { name } = await stagePacks(PACKS, { now: NOW });
    expect(await open().notes.count()).toBe(0);
    const staged = new Library(name);
    const state = (await staged.meta.get(STAGED))?.value as StagedState;
    expect(await takeOver(db, staged, { tables: {}, setAside: 0 }, state)).toBe(true);
    staged.close();
    // nothing more happened: the old database is still there
    expect(await listNames()).toEqual([name, DATABASE_NAME]);
    expect(await open().notes.count()).toBe(2);
    await deleteLeftovers();
    expect(await listNames()).toEqual([name]);
    expect(await open().notes.count()).toBe(2);
  });

  it('when its source fails leaves nothing', async () => {
    open();
    async function* failing(): AsyncGenerator<Pack> {
      yield* PACKS;
      throw new Error('cut short');
    }
    await expect(stagePacks(failing(), { now: NOW })).rejects.toThrow('cut short');
    expect(await listNames()).toEqual([DATABASE_NAME]);
  });
});

describe('tidying up', () => {
  it('never takes the library, nor what cannot be asked', async () => {
    const db = open();
    const { name } = await stagePacks(PACKS, { now: NOW });
    await restoreStaged(db, name, context);
    await deleteUnlessWhole(name);
    await deleteLeftovers();
    expect(await db.notes.count()).toBe(2);
    db.close();
    // a database of that name that is none of ours
    const strange = new Dexie('dramatis-000009');
    strange.version(1).stores({ other: 'id' });
    await strange.open();
    strange.close();
    await deleteLeftovers();
    await deleteUnlessWhole('dramatis-000009');
    expect(await listNames()).toEqual(['dramatis-000009', name]);
    expect(await open().notes.count()).toBe(2);
  });
});

describe('a backup', () => {
  const choices: fc.Arbitrary<SavedChoice[]> = fc
    .record(
      {
        settings: fc.record({
          readByDefault: fc.boolean(),
          siteRules: fc.uniqueArray(
            fc.record({ host: fc.domain(), reading: fc.constantFrom('on' as const, 'off' as const) }),
            { maxLength: 4, selector: (rule) => rule.host },
          ),
          marking: fc.record({
            people: fc.boolean(),
            organizations: fc.boolean(),
            style: fc.constantFrom(...MarkingStyle.options),
            firstOnly: fc.boolean(),
            knowledge: fc.boolean(),
          }),
          language: fc.constantFrom(...LANGUAGES),
          welcomed: fc.boolean(),
        }),
        toldNames: fc.array(
          fc.record({
            name: fc
              .string({ minLength: 2, maxLength: 20, unit: 'grapheme' })
              .filter((s) => s.length >= 2 && s.length <= 80),
            kind: fc.constantFrom('person', 'organization'),
          }),
          { maxLength: 3 },
        ),
        exportTemplate: fc.string(),
        backupSchedule: fc.record({ every: fc.constantFrom('never', 'week'), how: fc.constantFrom('remind', 'save') }),
        mutedHere: fc.array(fc.record({ articleId: fc.constant('a1'), entityId: fc.constant('e1') }), { maxLength: 1 }),
        savedFilters: fc.array(
          fc.record({
            name: fc.constantFrom('Left', 'New'),
            shelf: fc.constantFrom('people', 'articles'),
            filter: fc.constant({ ...NO_FILTER, company: 'Acme' }),
          }),
          { maxLength: 1 },
        ),
      },
      { requiredKeys: [] },
    )
    .map((chosen) =>
      Object.entries(chosen)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({
          key,
          value: key === 'settings' ? { ...DEFAULT_SETTINGS, ...(value as Partial<Settings>) } : value,
        })),
    );

  async function backUp(db: Library): Promise<Uint8Array> {
    const { schema, whole, tables } = await tablesOf(db);
    const rows = await readSavedChoices();
    async function* batches() {
      yield rows;
    }
    const parts: Uint8Array[] = [];
    const all = [...tables, { name: 'settings', count: rows.length, batches }];
    for await (const part of writeBackup({ schema, whole, tables: all }, NOW)) parts.push(part);
    return Buffer.concat(parts);
  }

  async function restore(db: Library, zip: Uint8Array): Promise<void> {
    async function* chunks() {
      yield zip;
    }
    const { name, problems } = await stagePacks(readBackup(chunks(), SCHEMA_NUMBER), { now: NOW });
    expect(problems).toEqual([]);
    await restoreStaged(db, name, context);
    const incoming = await findIncomingSettings(db);
    await takeSavedChoices(incoming?.rows ?? [], incoming?.isWhole ?? false);
    await settingsTaken(db);
  }

  it('of any library and any settings gives both back to an empty browser', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, choices, async (rows: Rows, chosen) => {
        await wipe();
        const db = open();
        for (const [table, own] of Object.entries(rows)) await db.table(table).bulkPut(structuredClone(own));
        await fakeBrowser.storage.local.set(Object.fromEntries(chosen.map(({ key, value }) => [key, value])));
        const [before, saved] = [await dump(db), await readSavedChoices()];
        expect(saved).toEqual(chosen);
        const zip = await backUp(db);
        await wipe();
        const fresh = open();
        await restore(fresh, zip);
        expect(await dump(fresh)).toEqual(before);
        expect(await readSavedChoices()).toEqual(saved);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('restored into a lived-in library leaves the settings there and adds the names told', async () => {
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, textSize: 18 },
      toldNames: [{ name: 'Ada', kind: 'person' }],
    });
    const report = await takeSavedChoices(
      [
        { key: 'settings', value: { ...DEFAULT_SETTINGS, textSize: 12 } },
        {
          key: 'toldNames',
          value: [{ name: 'Ada', kind: 'organization' }, { name: 'Ben', kind: 'person' }, { name: 7 }],
        },
        { key: 'unheard of', value: 1 },
        { key: '__proto__', value: {} },
      ],
      false,
    );
    expect(report).toEqual({ added: 0, changed: 1, skipped: 3 });
    const { settings, toldNames } = await fakeBrowser.storage.local.get();
    expect((settings as Settings).textSize).toBe(18);
    expect(toldNames).toEqual([
      { name: 'Ben', kind: 'person' },
      { name: 'Ada', kind: 'person' },
    ]);
  });

  it('of older settings is brought up to date, of newer ones it is passed over', async () => {
    await takeSavedChoices([{ key: 'settings', value: { appearance: 'dark', textSize: 'huge' } }], true);
    expect((await fakeBrowser.storage.local.get()).settings).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' });
    const report = await takeSavedChoices([{ key: 'settings', value: { version: 99 } }], true);
    expect(report).toEqual({ added: 0, changed: 0, skipped: 1 });
  });
});
