/** A folder of ID.txt and ID.json = { spans: [[start, end, kind, name], …], neutral?: [[start, end], …] }; see the README, "Benchmarks". */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type NameSpan = { start: number; end: number; kind: string };

export type LabelledArticle = {
  id: string;
  text: string;
  spans: NameSpan[];
  /** What counts neither way. */
  neutral: { start: number; end: number }[];
  /** ISO; null when unknown. */
  publishedAt: string | null;
};

/** In the order of their ids. Throws when the folder holds none. */
export function readCorpus(folder: string): LabelledArticle[] {
  const dates = readDates(join(folder, 'index.json'));
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && existsSync(join(folder, name.replace(/json$/, 'txt'))))
    .map((name) => name.replace(/\.json$/, ''));
  if (ids.length === 0) throw new Error(`${folder} holds no ID.txt with its ID.json`);
  return ids.sort().map((id) => {
    const label = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
    return {
      id,
      text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
      spans: (label.spans ?? []).map(([start, end, kind]: [number, number, string]) => ({ start, end, kind })),
      neutral: (label.neutral ?? []).map(([start, end]: [number, number]) => ({ start, end })),
      publishedAt: dates.get(id) ?? null,
    };
  });
}

function readDates(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const rows: { id: string; date?: string | null }[] = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(rows.flatMap((row) => (row.date ? [[row.id, row.date]] : [])));
}
