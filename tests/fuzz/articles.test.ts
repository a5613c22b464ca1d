/** Pages and article texts, damaged: reading never throws, and every row that is kept fits its schema. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import { toContentHash, toReadingToRecord } from '@/entrypoints/background/reading-to-record';
import { understandArticle } from '@/entrypoints/background/understand-article';
import { assessPage } from '@/lib/article/assess-page';
import { checkRequest } from '@/lib/messaging/listen';
import { LIBRARY_TABLES } from '@/lib/store/backup-tables';
import { openLibrary } from '@/lib/store/database';
import { recordReading } from '@/lib/store/record-reading';
import { findRowProblem } from '@/lib/store/row-schemas';
import { setAsideMisfits } from '@/lib/store/set-aside';
import { loadRecogniser } from '@/tools/analyse/load-recogniser';
import { loadPageCases, readWhole, toDocument } from '../article/page-cases';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';
import { dump } from '../store/stored-library';
import kept from './corpus/articles.json';
import { cut, cutText, damage, damageValue } from './mutations';
import { runs } from './runs';

const LONG = { timeout: 1_800_000 };
const cuts = fc.array(cut, { minLength: 1, maxLength: 6 });
const pages = loadPageCases();
const texts = readStories().map((story) => story.text);
const recognise = loadRecogniser();

function checkPage(html: string, url: string): void {
  const document = toDocument(html);
  assessPage(document, url);
  const article = readWhole(toDocument(html), url);
  if (!article) return;
  const { text, blocks } = article.found.article;
  if (text.length < 2_000_000) checkRequest('articleRead', { metadata: article.metadata, text, blocks: [...blocks] });
  blocks.forEach(({ start, end }, i) => {
    expect(start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
    expect(end).toBeLessThanOrEqual(text.length);
  });
}

let count = 0;
async function checkText(text: string, title: string): Promise<void> {
  const db = openLibrary(`fuzz-text-${count++}`);
  const metadata = {
    url: 'https://news.example/a',
    title,
    siteName: null,
    authors: [],
    publishedAt: '2026-03-03',
    modifiedAt: null,
    language: 'en',
  };
  const id = 'a'.repeat(64);
  const understood = understandArticle({ id, text, title, publishedAt: '2026-03-03', language: 'en' }, recognise);
  const article = { metadata, text, blocks: [] };
  const reading = await toReadingToRecord(id, article, await toContentHash(article, ''), understood);
  let ids = 0;
  await recordReading(db, reading, { rules: IDENTITY_RULES, newId: () => `id-${++ids}`, now: 1 });
  for (const table of LIBRARY_TABLES)
    for (const row of await db.table(table).toArray())
      expect([table, findRowProblem(table, row)]).toEqual([table, null]);
  await db.delete();
}

describe('a page', LONG, () => {
  it('that broke something before is read', () => {
    for (const html of (kept as { pages: string[] }).pages) checkPage(html, 'https://news.example/a');
  });

  it('is read, or left alone, whatever became of it', LONG, () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), cuts, (page, given) => checkPage(cutText(page.html, given), page.url)),
      { numRuns: runs(5_000) },
    );
  });
});

describe('an article’s text', LONG, () => {
  it('that broke something before is kept as rows that fit', LONG, async () => {
    for (const [text = '', title = ''] of (kept as { texts: string[][] }).texts) await checkText(text, title);
  });

  it('is kept as rows that fit, whatever it says', LONG, async () => {
    const title = fc.oneof(fc.constantFrom(...texts.map((text) => text.slice(0, 80))), fc.string({ maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), cuts, title, (text, given, head) =>
        checkText(cutText(text, given), head),
      ),
      { numRuns: runs(2_500) },
    );
  });
});

describe('rows that no writer of ours wrote', LONG, () => {
  it('are set aside also under a key no row of ours has', async () => {
    const db = openTestLibrary();
    await db
      .table('texts')
      .bulkPut([{ articleId: '' }, { articleId: 7 }, { articleId: 'x', text: 'fits', blocks: [] }]);
    expect(
      await setAsideMisfits(
        db,
        (
          (ids) => () =>
            `q-${ids++}`
        )(0),
        9,
      ),
    ).toBe(2);
    expect(await db.texts.count()).toBe(1);
  });

  it('are set aside, none is lost, and what is left fits', LONG, async () => {
    const db = openTestLibrary();
    for (const story of readStories('lab').slice(0, 3)) await readStory(db, story, countingContext());
    const rows = await dump(db);
    await db.delete();
    const tables = ['articles', 'claims', 'entities', 'evidence', 'readings', 'texts'] as const;
    const damaged = fc.array(
      fc.tuple(fc.constantFrom(...tables), fc.nat(50), fc.array(damage, { minLength: 1, maxLength: 3 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (given) => {
        const library = openTestLibrary();
        for (const [table, own] of Object.entries(rows)) await library.table(table).bulkPut(own);
        for (const [table, at, damages] of given) {
          const row = rows[table]?.[at % rows[table].length];
          // what the database itself refuses never becomes a row
          await library
            .table(table)
            .put(damageValue(row, damages))
            .catch(() => null);
        }
        const before = await countRows(library);
        let ids = 0;
        const setAside = await setAsideMisfits(library, () => `q-${ids++}`, 9);
        expect(await countRows(library)).toBe(before);
        expect(await library.quarantine.count()).toBe(setAside);
        for (const table of tables)
          for (const row of await library.table(table).toArray()) expect(findRowProblem(table, row)).toBeNull();
        await library.delete();
      }),
      { numRuns: runs(2_500), endOnFailure: true },
    );
  });
});

async function countRows(db: ReturnType<typeof openTestLibrary>): Promise<number> {
  const counts = await Promise.all(LIBRARY_TABLES.map((table) => db.table(table).count()));
  return counts.reduce((sum, n) => sum + n, 0);
}
