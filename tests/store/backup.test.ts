import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { writeBackup } from '@/lib/export/backup';
import { ImportProblem } from '@/lib/export/imports/import-problem';
import { readBackup } from '@/lib/export/imports/read-backup';
import { readJson } from '@/lib/export/imports/read-json';
import { writeJson } from '@/lib/export/json';
import { type Library, SCHEMA_NUMBER } from '@/lib/store/database';
import { stagePacks } from '@/lib/store/import-staging';
import { restoreStaged } from '@/lib/store/restore';
import { anyLibrary, dump, fill, openEmpty, type Rows, RULES, tablesOf } from './stored-library';

const NOW = Date.UTC(2026, 10, 25);
const opened: Library[] = [];
const libraryOf = async (rows: Rows): Promise<Library> => {
  const db = openEmpty();
  opened.push(db);
  await fill(db, rows);
  return db;
};
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

async function backupOf(db: Library): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writeBackup(await tablesOf(db), NOW)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** In chunks whose borders fall anywhere. */
async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function restore(db: Library, zip: Uint8Array, chunk?: number) {
  const name = `staging-${db.name}`;
  const staged = await stagePacks(readBackup(inChunks(zip, chunk), SCHEMA_NUMBER), { name, now: NOW });
  return { staged, ...(await restoreStaged(db, name, { rules: RULES, now: NOW })) };
}

async function jsonOf(db: Library): Promise<string> {
  let text = '';
  for await (const piece of writeJson(await tablesOf(db))) text += piece;
  return text;
}

describe('backup and restore', () => {
  it('gives any library back, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.integer({ min: 1, max: 3000 }), async (rows, chunk) => {
        const [before, after] = [await libraryOf(rows), await libraryOf({})];
        const { staged } = await restore(after, await backupOf(before), chunk);
        expect(staged.problems).toEqual([]);
        expect(await dump(after)).toEqual(await dump(before));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('changes nothing when the same library is restored over itself', async () => {
    const [rows] = fc.sample(anyLibrary, { numRuns: 1, seed: 7 });
    const db = await libraryOf(rows ?? {});
    const before = await dump(db);
    const { tables } = await restore(db, await backupOf(db));
    expect(await dump(db)).toEqual(before);
    for (const { added, changed } of Object.values(tables)) expect(added + changed).toBe(0);
  });
});

describe('JSON', () => {
  it('exported, imported and exported again is the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (rows) => {
        const [before, after] = [await libraryOf(rows), await libraryOf({})];
        const json = await jsonOf(before);
        const name = `staging-${after.name}`;
        await stagePacks(readJson(JSON.parse(json), SCHEMA_NUMBER).packs, { name, now: NOW });
        await restoreStaged(after, name, { rules: RULES, now: NOW });
        expect(await jsonOf(after)).toBe(json);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a file that is not whole', () => {
  const sample =
    fc.sample(anyLibrary, { numRuns: 20, seed: 11 }).find((rows) => (rows.articles?.length ?? 0) > 1) ?? {};
  const refused = async (bytes: Uint8Array) => {
    const db = await libraryOf({ notes: [] });
    const problem = await restore(db, bytes).catch((e: unknown) => e);
    const rows = Object.values(await dump(db)).flat();
    return { problem, rows };
  };

  it('is refused wherever it was cut, and nothing of it comes in', async () => {
    const zip = await backupOf(await libraryOf(sample));
    // Past the manifest stands only the zip's own table of contents.
    const end = Buffer.from(zip).indexOf('manifest.json');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: end }), async (cut) => {
        const { problem, rows } = await refused(zip.subarray(0, cut));
        expect(problem).toBeInstanceOf(ImportProblem);
        expect(rows).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is refused wherever a byte was changed, or was not changed by it', async () => {
    const db = await libraryOf(sample);
    const [zip, before] = [await backupOf(db), await dump(db)];
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = zip.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const after = await libraryOf({});
        const problem = await restore(after, bytes).catch((e: unknown) => e);
        if (problem instanceof ImportProblem) expect(Object.values(await dump(after)).flat()).toEqual([]);
        else expect(await dump(after)).toEqual(before);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  const manifest = (over: object) =>
    strToU8(JSON.stringify({ format: 'dramatis-backup', version: 1, schema: 1, counts: {}, files: [], ...over }));
  const zipOf = (files: Record<string, Uint8Array>) => zipSync(files, { level: 6 });

  it.each([
    ['nothing', new Uint8Array(), 'empty', ''],
    ['a picture', strToU8('\x89PNG and so on'), 'notZip', ''],
    ['JSON', strToU8('{"a":1}'), 'notZip', ''],
    ['a path that climbs', zipOf({ '../../evil.jsonl': strToU8('{}') }), 'strangePath', '../../evil.jsonl'],
    ['an absolute path', zipOf({ '/etc/passwd': strToU8('{}') }), 'strangePath', '/etc/passwd'],
    ['another zip', zipOf({ 'word/document.xml': strToU8('<x/>') }), 'strangePath', 'word/document.xml'],
    ['no manifest', zipOf({ 'notes-0001.jsonl': strToU8('{}\n') }), 'noManifest', ''],
    ['a newer schema', zipOf({ 'manifest.json': manifest({ schema: 99 }) }), 'newer', '99'],
    ['another format', zipOf({ 'manifest.json': manifest({ format: 'x' }) }), 'notOurs', 'manifest.json'],
    ['broken JSON', zipOf({ 'notes-0001.jsonl': strToU8('{}\n{"a":\n') }), 'badJson', 'notes-0001.jsonl, 2'],
    ['a row that is none', zipOf({ 'notes-0001.jsonl': strToU8('[1]\n') }), 'badRow', 'notes-0001.jsonl, 1'],
    ['a bomb', zipOf({ 'notes-0001.jsonl': new Uint8Array(65_000_000) }), 'tooLarge', 'notes-0001.jsonl'],
    ['no text', zipOf({ 'notes-0001.jsonl': new Uint8Array([0xff, 0xfe, 0xff]) }), 'damaged', 'notes-0001.jsonl'],
  ])('%s is refused with its place', async (_, bytes, fault, place) => {
    const { problem, rows } = await refused(bytes);
    expect(problem).toMatchObject({ fault, place: expect.stringContaining(place) });
    expect(rows).toEqual([]);
  });

  it('sets a row that does not fit aside, whole and counted', async () => {
    const db = await libraryOf({
      ...sample,
      articles: [...(sample.articles ?? []), { id: 'bad', url: 'javascript:alert(1)', title: 'x' }],
    });
    const after = await libraryOf({});
    const { setAside, staged } = await restore(after, await backupOf(db));
    expect(setAside).toBe(1);
    expect(staged.problems).toEqual([
      { table: 'articles', place: expect.any(Number), problem: expect.stringContaining('url') },
    ]);
    expect((await after.quarantine.toArray())[0]?.row).toEqual({ id: 'bad', url: 'javascript:alert(1)', title: 'x' });
    expect(await after.articles.get('bad')).toBeUndefined();
  });
});

describe('hostile rows', () => {
  const note = {
    id: 'n1',
    target: { kind: 'entity', id: 'e1' },
    anchor: null,
    body: 'x',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  };
  const jsonLine = (row: string) =>
    `{"format":"dramatis-library","version":1,"schema":1,"whole":true,"notes":[${row}]}`;
  async function bringIn(json: string) {
    const db = await libraryOf({});
    const name = `staging-${db.name}`;
    const { problems } = await stagePacks(readJson(JSON.parse(json), SCHEMA_NUMBER).packs, { name, now: NOW });
    await restoreStaged(db, name, { rules: RULES, now: NOW });
    return { db, problems };
  }

  it.each([
    ['a prototype', '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'],
    ['markup and control characters', '"extra":"<img src=x onerror=alert(1)>\\u0000\\u202e"'],
    ['half a character', '"extra":"\\ud800"'],
  ])('with %s come in as data and change nothing else', async (_, extra) => {
    const { db, problems } = await bringIn(jsonLine(`${JSON.stringify(note).slice(0, -1)},${extra}}`));
    expect(problems).toEqual([]);
    expect(await db.notes.count()).toBe(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('that are too long for what they say they are are set aside, not cut', async () => {
    const body = 'x'.repeat(100_001);
    const { db, problems } = await bringIn(jsonLine(JSON.stringify({ ...note, body })));
    expect(problems).toEqual([{ table: 'notes', place: 1, problem: expect.stringContaining('body') }]);
    expect(await db.notes.count()).toBe(0);
    expect(await db.quarantine.toArray()).toMatchObject([{ table: 'notes', row: { body } }]);
  });

  it('nested a hundred thousand deep come in, or are refused, and never by half', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const rows = [JSON.stringify({ ...note, id: 'n0' }), `${JSON.stringify(note).slice(0, -1)},"deep":${deep}}`];
    const db = await libraryOf({});
    const name = `staging-${db.name}`;
    const outcome = await Promise.resolve()
      .then(() => stagePacks(readJson(JSON.parse(jsonLine(rows.join())), SCHEMA_NUMBER).packs, { name, now: NOW }))
      .then(() => restoreStaged(db, name, { rules: RULES, now: NOW }))
      .then(() => 'in')
      .catch(() => 'refused');
    expect(await db.notes.count()).toBe(outcome === 'in' ? 2 : 0);
  });
});
