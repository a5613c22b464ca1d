/** Any file the reader gives us: what it is, told by its content and not by its name, and its rows. */

import type { ForeignNote } from './foreign-note';
import { ImportProblem, isObject, type Pack, parseJson } from './import-problem';
import type { CsvImport } from './read-csv';

export type FileContent = {
  size: number;
  /** The first bytes; fewer when the file is shorter. */
  head(bytes: number): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
  /** As UTF-8. */
  text(): Promise<string>;
};

export type ReadFile =
  | { kind: 'backup'; packs: AsyncIterable<Pack> }
  | { kind: 'json'; packs: Pack[]; isPart: boolean }
  | { kind: 'quotes'; notes: ForeignNote[] }
  | { kind: 'people'; names: string[] };

/** Text is read whole, so it is bounded; a library that is larger comes as a backup, which is a stream. */
const MAX_TEXT = 100_000_000;

export async function readFile(file: FileContent, schema: number, now: number): Promise<ReadFile> {
  const head = await file.head(1024);
  if (head.length === 0) throw new ImportProblem('empty');
  if (head[0] === 0x50 && head[1] === 0x4b) {
    const { readBackup } = await import('./read-backup');
    return { kind: 'backup', packs: readBackup(file.chunks(), schema) };
  }
  if (head.includes(0)) throw new ImportProblem('notOurs');
  if (file.size > MAX_TEXT) throw new ImportProblem('textTooLarge', `${MAX_TEXT / 1_000_000} MB`);
  const text = await file.text();
  return /^\uFEFF?\s*[[{]/.test(text) ? readJsonFile(text, schema) : readCsvFile(text, now);
}

async function readJsonFile(text: string, schema: number): Promise<ReadFile> {
  const { readHypothesis } = await import('./read-hypothesis');
  const json = parseJson(text.replace(/^\uFEFF/, ''), 'JSON');
  const notes = readHypothesis(json);
  if (notes !== null) return { kind: 'quotes', notes };
  if (!isObject(json)) throw new ImportProblem('notOurs');
  const { readJson } = await import('./read-json');
  return { kind: 'json', ...readJson(json, schema) };
}

async function readCsvFile(text: string, now: number): Promise<CsvImport> {
  const { readCsv } = await import('./read-csv');
  return readCsv(text, now);
}
