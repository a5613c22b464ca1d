/** Files of every kind, damaged: each is refused with its place and nothing changes, or it comes in and every row fits. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '@/lib/export/formats';
import { toNotePacks } from '@/lib/export/imports/foreign-note';
import { ImportProblem } from '@/lib/export/imports/import-problem';
import { type FileContent, readFile } from '@/lib/export/imports/read-file';
import { toExportLibrary } from '@/lib/export/library';
import { LIBRARY_TABLES, openBackupTables } from '@/lib/store/backup-tables';
import { Library, openLibrary, SCHEMA_NUMBER } from '@/lib/store/database';
import { openExportSource } from '@/lib/store/export-source';
import { stagePacks } from '@/lib/store/import-staging';
import { restoreStaged } from '@/lib/store/restore';
import { findRowProblem } from '@/lib/store/row-schemas';
import { awkwardJson } from '../export/awkward-json';
import { context, source } from '../export/awkward-library';
import { countingContext, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';
import { dump, fill, type Rows, RULES } from '../store/stored-library';
import kept from './corpus/imports.json';
import { type Cut, cut, cutText, type Damage, damage, damageValue } from './mutations';
import { runs } from './runs';

const NOW = Date.UTC(2026, 10, 25);
const ALL = { kind: 'library' } as const;

const toContent = (bytes: Uint8Array): FileContent => ({
  size: bytes.length,
  head: async (n) => bytes.subarray(0, n),
  text: async () => new TextDecoder().decode(bytes),
  async *chunks() {
    // as a browser gives them: not cut where anything begins
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
  },
});

const HYPOTHESIS = {
  annotations: [
    {
      ...{ id: 'a1', uri: 'https://news.example/a', text: 'words', tags: ['t'], document: { title: ['T'] } },
      ...{ created: '2026-01-01T00:00:00Z', updated: '2026-01-01T00:00:00Z', user: 'acct:reader@hypothes.is' },
      target: [
        {
          source: 'https://news.example/a',
          selector: [{ type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' }],
        },
      ],
    },
  ],
};

describe('any file', { timeout: 1_800_000 }, () => {
  let lived: Rows;
  const files: Record<string, Uint8Array> = {};
  let json: unknown;

  beforeAll(async () => {
    const db = openLibrary('fuzz-lived');
    for (const story of readStories('lab').slice(0, 2)) await readStory(db, story, countingContext());
    lived = await dump(db);
    const encode = (text: string) => new TextEncoder().encode(text);
    json = JSON.parse(await awkwardJson());
    files.json = encode(JSON.stringify(json));
    files.hypothesis = encode(JSON.stringify(HYPOTHESIS));
    files.people = encode('Name,Role\r\nAda Quill,x\r\n"Boone, Ben",y\r\n');
    for (const id of ['backup', 'readwise', 'csvNotes'] as const) {
      const subject = {
        library: async () => toExportLibrary(id === 'backup' ? await openExportSource(db, ALL) : source),
        tables: () => openBackupTables(db, ALL),
      };
      const parts: Uint8Array[] = [];
      const format = FORMATS.find((f) => f.id === id);
      for await (const part of (await format?.load())?.(subject, context) ?? [])
        parts.push(typeof part === 'string' ? encode(part) : part);
      files[id] = Buffer.concat(parts);
    }
    await db.delete();
  });

  let count = 0;
  async function check(bytes: Uint8Array): Promise<void> {
    const name = `fuzz-${count++}`;
    const db = new Library(name);
    await fill(db, lived);
    const before = await dump(db);
    try {
      const read = await readFile(toContent(bytes), SCHEMA_NUMBER, NOW);
      if (read.kind === 'people') return;
      const packs =
        read.kind === 'quotes'
          ? await toNotePacks(read.notes, (url) =>
              URL.canParse(url) ? { id: `id of ${url}`.slice(0, 64), url } : null,
            )
          : read.packs;
      const staged = await stagePacks(packs, { now: NOW, name: `${name}-incoming` });
      const isPart = read.kind === 'json' && read.isPart;
      await restoreStaged(db, staged.name, { rules: RULES, now: NOW, isPart });
      for (const table of LIBRARY_TABLES)
        for (const row of await db.table(table).toArray())
          expect([table, findRowProblem(table, row)]).toEqual([table, null]);
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      expect(await dump(db)).toEqual(before);
      // nothing stays staged
      expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(`${name}-incoming`);
    } finally {
      await db.delete();
      await new Library(`${name}-incoming`).delete();
    }
  }

  const damageBytes = (bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array => {
    const text = Buffer.from(bytes).toString('latin1');
    return new Uint8Array(Buffer.from(cutText(text, cuts), 'latin1'));
  };

  it('that broke something before is refused, or comes in whole', async () => {
    for (const base64 of kept as string[]) await check(new Uint8Array(Buffer.from(base64, 'base64')));
  });

  it('is refused with its place, or comes in whole', async () => {
    const cuts = fc.array(cut, { minLength: 1, maxLength: 4 });
    const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
    const file: fc.Arbitrary<{ name: string; cuts: Cut[] } | { damages: Damage[] }> = fc.oneof(
      fc.record({ name: fc.constantFrom('json', 'hypothesis', 'people', 'backup', 'readwise', 'csvNotes'), cuts }),
      fc.record({ damages }),
    );
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        if ('cuts' in given) return check(damageBytes(files[given.name] ?? new Uint8Array(), given.cuts));
        const text = JSON.stringify(damageValue(json, given.damages), (_, v) =>
          typeof v === 'bigint' ? String(v) : v,
        );
        return check(new TextEncoder().encode(text));
      }),
      { numRuns: runs(5_000), endOnFailure: true },
    );
  });
});
