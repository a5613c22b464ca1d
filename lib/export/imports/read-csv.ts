/** CSV from Readwise (its own export, and the columns it imports) and lists of people to follow. */
import Papa from 'papaparse';
import type { ForeignNote } from './foreign-note';
import { ImportProblem } from './import-problem';

export type CsvImport = { kind: 'quotes'; notes: ForeignNote[] } | { kind: 'people'; names: string[] };

type Row = Record<string, string>;

const COLUMNS = {
  quote: ['highlight'],
  title: ['title', 'book title'],
  author: ['author', 'book author'],
  url: ['url', 'source url', 'book url'],
  note: ['note'],
  tags: ['tags', 'document tags'],
  date: ['date', 'highlighted at'],
} as const;
const NAME_COLUMNS = ['name', 'person', 'people'];
const MAX_ROWS = 200_000;

/** `now` dates what the file does not date. */
export function readCsv(text: string, now: number): CsvImport {
  const { data, errors, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const [broken] = errors.filter((e) => e.type === 'Quotes');
  if (broken) throw new ImportProblem('badRow', `${(broken.row ?? 0) + 1}: ${broken.message}`);
  if (data.length > MAX_ROWS) throw new ImportProblem('tooLarge', String(data.length));
  const columns = new Set(meta.fields ?? []);
  if (columns.has('highlight')) return { kind: 'quotes', notes: data.flatMap((row) => toForeignNote(row, now)) };
  const column = NAME_COLUMNS.find((name) => columns.has(name));
  if (column === undefined) throw new ImportProblem('noColumns', [...columns].slice(0, 8).join(', '));
  const names = data.map((row) => unguard(row[column] ?? '').trim()).filter((name) => name !== '');
  return { kind: 'people', names: [...new Set(names)] };
}

function toForeignNote(row: Row, now: number): ForeignNote[] {
  const cell = (what: keyof typeof COLUMNS): string => {
    const column = COLUMNS[what].find((name) => row[name]);
    return column === undefined ? '' : unguard(row[column] ?? '');
  };
  const tagCells = COLUMNS.tags.flatMap((name) => unguard(row[name] ?? '').split(','));
  const exact = cell('quote').trim();
  if (exact === '') return [];
  const { tags, body } = splitTags(cell('note'));
  const time = Date.parse(cell('date')) || now;
  return [
    {
      key: `readwise ${JSON.stringify([exact, cell('title'), cell('url'), cell('note')])}`,
      quote: { exact, prefix: '', suffix: '', start: 0 },
      body,
      tags: [...new Set([...tags, ...tagCells].map((tag) => tag.trim()).filter(Boolean))],
      url: cell('url') || null,
      title: cell('title'),
      authors: cell('author') === '' ? [] : [cell('author')],
      createdAt: time,
      updatedAt: time,
    },
  ];
}

/** Readwise keeps tags as words led by a dot on the note's first line. */
function splitTags(note: string): { tags: string[]; body: string } {
  const [first = '', ...rest] = note.split('\n');
  if (!/^(\.\S+\s*)+$/.test(first)) return { tags: [], body: note };
  return {
    tags: first
      .trim()
      .split(/\s+/)
      .map((tag) => tag.slice(1)),
    body: rest.join('\n'),
  };
}

/** Takes away the apostrophe that keeps a spreadsheet from running a cell. */
const unguard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
