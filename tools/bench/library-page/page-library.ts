/** The made library with what its page is about: texts of many words, claims that name their company, somebody with 500 of them. */
import type { LibraryTables, TableRows } from '../../../lib/export/json';
import { bigLibrary, nameOf } from '../big-library';

/** Words of a language, the commonest first; how often each comes falls with its rank, as in news. */
const VOCABULARY = 60_000;
const WORDS = 600;
export const MANY_CLAIMS = 500;

export type PageLibrary = {
  tables: LibraryTables;
  /** Of whom 500 claims speak. */
  manyId: string;
  /** Where most of the claims have somebody. */
  company: string;
};

const idOf = (i: number): string => `e0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
const articleId = (i: number): string => String(i).padStart(64, '0');

/** The same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa re si to vu wa xe yo za bri cla dro fle gri ple sta tru'.split(' ');
export function wordOf(rank: number): string {
  let word = '';
  for (let n = rank + 27; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
}

function textOf(i: number): string {
  const random = randomOf(i + 1);
  let text = '';
  for (let n = 0; n < WORDS; n++) {
    const word = wordOf(Math.floor(VOCABULARY ** random()) - 1);
    text +=
      n % 20 === 0 ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ` : n % 20 === 19 ? `${word}. ` : `${word} `;
  }
  return text;
}

export function pageLibrary(articles: number): PageLibrary {
  const [people, organizations] = [articles * 2, Math.round(articles * 0.8)];
  const base = bigLibrary({ articles, people, organizations });
  const manyId = idOf(people - 1);
  const rows = (table: TableRows): TableRows => {
    if (table.name === 'texts') return mapped(table, (row) => withText(row));
    if (table.name === 'claims')
      return { ...table, batches: () => claims(table, { articles, people, organizations, manyId }) };
    return table;
  };
  return { tables: { ...base, tables: base.tables.map(rows) }, manyId, company: `${nameOf(people)} Holdings` };
}

type Row = Record<string, unknown>;

function mapped(table: TableRows, change: (row: Row) => object): TableRows {
  return {
    ...table,
    async *batches() {
      for await (const batch of table.batches()) yield (batch as Row[]).map(change);
    },
  };
}

function withText(row: Row): object {
  const text = textOf(Number(row.articleId));
  return { ...row, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
}

type Sizes = { articles: number; people: number; organizations: number; manyId: string };

/** Each names one of the companies, few of them often; and behind them the 500 of one person, spread over eleven years. */
async function* claims(table: TableRows, { articles, people, organizations, manyId }: Sizes): AsyncGenerator<object[]> {
  const random = randomOf(7);
  const company = (): string => idOf(people + Math.floor(random() ** 2 * organizations));
  let sample: Row = {};
  for await (const batch of table.batches()) {
    const named = (batch as Row[]).map((row) => ({ ...row, objectId: company() }));
    sample = named[0] ?? sample;
    yield named;
  }
  yield Array.from({ length: MANY_CLAIMS }, (_, n) => {
    const day = new Date(Date.UTC(2015, 0, 1) + n * 8 * 86_400_000).toISOString().slice(0, 10);
    return {
      ...sample,
      id: `m${n}`.padStart(64, '0'),
      articleId: articleId(n % articles),
      subjectId: manyId,
      objectId: idOf(people + (n % 60)),
      objectName: `Company ${n % 60}`,
      type: ['start_position', 'end_position', 'position'][n % 3],
      title: ['chief executive', 'director', 'head of research', 'partner'][n % 4],
      date: { earliest: day, latest: day, precision: 'day', basis: 'explicit' },
    };
  });
}
