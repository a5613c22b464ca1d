import { describe, expect, it } from 'vitest';
import { writeReadwiseCsv } from '@/lib/export/csv';
import { toNotePacks } from '@/lib/export/imports/foreign-note';
import { ImportProblem } from '@/lib/export/imports/import-problem';
import { readCsv } from '@/lib/export/imports/read-csv';
import { type FileContent, readFile } from '@/lib/export/imports/read-file';
import { readHypothesis } from '@/lib/export/imports/read-hypothesis';
import { Article } from '@/lib/model/article';
import { Note } from '@/lib/model/note';
import { awkwardLibrary, collectText, NOTE_BODIES, notes } from './awkward-library';

const NOW = Date.UTC(2026, 10, 25);
const findAddress = (url: string) => (/^https?:/.test(url) ? { id: `id of ${url}`, url } : null);

/** As Hypothesis' sidebar writes it. */
const HYPOTHESIS = {
  export_date: '2026-02-01T10:00:00Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1.0',
  annotations: [
    {
      id: 'Xy1',
      created: '2026-01-31T09:00:00.000000+00:00',
      updated: '2026-01-31T09:30:00.000000+00:00',
      user: 'acct:reader@hypothes.is',
      uri: 'https://gazette.example/split',
      text: 'Is *this* so?',
      tags: ['to check'],
      document: { title: ['The split'] },
      target: [
        {
          source: 'https://gazette.example/split',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
            { type: 'TextPositionSelector', start: 120, end: 131 },
            { type: 'TextQuoteSelector', exact: 'she will go', prefix: 'said that ', suffix: ' in March' },
          ],
        },
      ],
    },
    {
      id: 'Xy2',
      created: '2026-01-31T09:00:00Z',
      updated: '2026-01-31T09:00:00Z',
      uri: 'file:///home/a.pdf',
      text: 'A page note',
    },
  ],
};

const contentOf = (text: string): FileContent => {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    head: async (n) => bytes.subarray(0, n),
    text: async () => text,
    async *chunks() {
      yield bytes;
    },
  };
};

describe('Hypothesis', () => {
  it('comes in as notes on quotes that stand where they stood', async () => {
    const [articles, rows] = await toNotePacks(readHypothesis(HYPOTHESIS) ?? [], findAddress);
    expect(articles?.rows.map((row) => Article.parse(row))).toMatchObject([{ title: 'The split', contentHash: '' }]);
    const [quoted, onPage] = rows?.rows.map((row) => Note.parse(row)) ?? [];
    expect(quoted).toMatchObject({
      target: { kind: 'quote', id: quoted?.id },
      anchor: {
        articleId: 'id of https://gazette.example/split',
        exact: 'she will go',
        start: 120,
        end: 131,
        suffix: ' in March',
      },
      body: 'Is *this* so?',
      tags: ['to check'],
      createdAt: Date.UTC(2026, 0, 31, 9),
    });
    expect(onPage).toMatchObject({ anchor: null, body: 'A page note' });
  });

  it('gives the same notes when it comes in again', async () => {
    const once = await toNotePacks(readHypothesis(HYPOTHESIS) ?? [], findAddress);
    expect(await toNotePacks(readHypothesis(HYPOTHESIS) ?? [], findAddress)).toEqual(once);
  });

  it('names the annotation that does not fit', () => {
    const broken = { annotations: [HYPOTHESIS.annotations[0], { id: 7 }] };
    expect(() => readHypothesis(broken)).toThrow(/annotation 2: id/);
  });
});

describe('Readwise', () => {
  it('reads the columns of its own export', () => {
    const csv =
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\r\n' +
      '"She said ""no"",\ntwice",The split,Mara Ode,,".check .later\nask her",yellow,news,location,12,2026-01-31 09:00:00+00:00,press\r\n';
    expect(readCsv(csv, NOW)).toEqual({
      kind: 'quotes',
      notes: [
        expect.objectContaining({
          quote: { exact: 'She said "no",\ntwice', prefix: '', suffix: '', start: 0 },
          body: 'ask her',
          tags: ['check', 'later', 'news', 'press'],
          title: 'The split',
          authors: ['Mara Ode'],
          url: null,
        }),
      ],
    });
  });

  it('writes quote and source into a note that has no article to stand in', async () => {
    const read = readCsv('Highlight,Title\n"one\ntwo",The split\n', NOW);
    const packs = await toNotePacks(read.kind === 'quotes' ? read.notes : [], findAddress);
    expect(packs[1]?.rows).toMatchObject([{ anchor: null, body: '> one\n> two\n\n— The split' }]);
  });

  it('reads back what we wrote in its columns', async () => {
    const read = readCsv(await collectText(writeReadwiseCsv(awkwardLibrary())), NOW);
    const found = read.kind === 'quotes' ? read.notes : [];
    expect(found).toHaveLength(notes.length);
    // a note that stands on no quote is its own highlight
    expect(found[0]?.quote?.exact).toBe(NOTE_BODIES[0]);
    expect(found[2]?.body).toBe(NOTE_BODIES[2]);
  });
});

describe('people to follow', () => {
  it('are read from a name column, each once, without the guard before a formula', () => {
    expect(readCsv('\uFEFFName,Role\r\nAda Quill,x\r\n"Boone, Ben",y\r\nAda Quill,z\r\n\'=1+1,\r\n,\r\n', NOW)).toEqual(
      {
        kind: 'people',
        names: ['Ada Quill', 'Boone, Ben', '=1+1'],
      },
    );
  });
});

describe('a file of any kind', () => {
  it.each([
    ['{"format":"dramatis-library","version":1,"schema":1,"whole":true,"notes":[]}', 'json'],
    [JSON.stringify(HYPOTHESIS), 'quotes'],
    ['Highlight,Title\nx,y', 'quotes'],
    ['name\nAda', 'people'],
  ])('%# is known by its content', async (text, kind) => {
    expect(await readFile(contentOf(text), 1, NOW)).toMatchObject({ kind });
  });

  it.each([
    ['', 'empty', ''],
    ['{"format":"dramatis-library","version":1,"schema":1,"notes":{}}', 'badRow', 'notes'],
    ['{"format":"dramatis-library","version":1,"schema":1,"notes":[1]}', 'badRow', 'notes, 1'],
    ['{"format":"dramatis-library","version":1,"schema":2}', 'newer', '2'],
    ['{"format":"other"}', 'notOurs', ''],
    ['{"format":\n"dramatis', 'badJson', 'JSON'],
    ['[1,2', 'badJson', 'JSON'],
    ['a,b\n1,2', 'noColumns', 'a, b'],
    ['Highlight,Title\n"open,y', 'badRow', '2'],
    ['https://a.example/1\nhttps://a.example/2', 'noColumns', 'https://a.example/1'],
    ['a: &a ["x"]\nb: &b [*a,*a]\nc: &c [*b,*b]\n', 'noColumns', ''],
    ['\u0000\u0001\u0002', 'notOurs', ''],
  ])('%j is refused with its place', async (text, fault, place) => {
    const problem = await readFile(contentOf(text), 1, NOW).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    expect(problem).toMatchObject({ fault, place: expect.stringContaining(place) });
  });

  it('is refused by its size before it is read', async () => {
    const huge: FileContent = {
      ...contentOf('['),
      size: 200_000_000,
      text: () => Promise.reject(new Error('was read')),
    };
    await expect(readFile(huge, 1, NOW)).rejects.toMatchObject({ fault: 'textTooLarge', place: '100 MB' });
  });
});
