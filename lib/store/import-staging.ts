/**
 * Where rows from a file wait until the file has proved whole: a database of its own, so that the library is not touched
 * before. Pages fill it, the background empties it into the library and deletes it.
 */
import Dexie, { type Table } from 'dexie';
import type { LibraryTable } from './backup-tables';
import { findRowProblem, isLibraryTable } from './row-schemas';

export const STAGING_NAME = 'dramatis-incoming';

export type StagedPack = { number: number; table: LibraryTable; rows: object[] };

/** A row that does not fit: it will be set aside, not dropped. `place` counts within its table, from 1. */
export type StagedProblem = { id: string; table: string; row: unknown; problem: string; place: number };

export type TableReport = { added: number; changed: number; skipped: number };
export type RestoreReport = {
  tables: Partial<Record<LibraryTable, TableReport>>;
  /** Rows that did not fit and were set aside whole. */
  setAside: number;
};

export type StagingState = {
  key: 'state';
  /** Everything is here and has been checked. */
  whole: boolean;
  counts: Record<string, number>;
  /** Set when the rows have gone into the library. */
  report?: RestoreReport;
};

export class Staging extends Dexie {
  declare packs: Table<StagedPack, number>;
  declare problems: Table<StagedProblem, string>;
  declare state: Table<StagingState, 'state'>;

  constructor(name = STAGING_NAME) {
    super(name);
    this.version(1).stores({ packs: 'number, table', problems: 'id', state: 'key' });
  }
}

export type StagingReport = {
  /** Rows that fit, by table. */
  counts: Record<string, number>;
  problems: { table: string; place: number; problem: string }[];
};

const PACK = 200;

/** Empties what an earlier import left, then takes in every pack. When the source throws, nothing stays staged. */
export async function stagePacks(
  staging: Staging,
  packs: AsyncIterable<{ table: string; rows: object[] }> | Iterable<{ table: string; rows: object[] }>,
): Promise<StagingReport> {
  await staging.delete();
  await staging.open();
  try {
    const report = await fill(staging, packs);
    await staging.state.put({ key: 'state', whole: true, counts: report.counts });
    return report;
  } catch (error) {
    await staging.delete();
    throw error;
  }
}

async function fill(
  staging: Staging,
  packs: AsyncIterable<{ table: string; rows: object[] }> | Iterable<{ table: string; rows: object[] }>,
): Promise<StagingReport> {
  const report: StagingReport = { counts: {}, problems: [] };
  const places: Record<string, number> = {};
  let number = 0;
  for await (const { table, rows } of packs) {
    const first = places[table] ?? 0;
    places[table] = first + rows.length;
    const checked = rows.map((row, i) => ({ row, place: first + i + 1, problem: problemOf(table, row) }));
    const fitting = checked.filter((c) => c.problem === null).map((c) => c.row);
    report.counts[table] = (report.counts[table] ?? 0) + fitting.length;
    for (const { row, place, problem } of checked) {
      if (problem === null) continue;
      report.problems.push({ table, place, problem });
      await staging.problems.put({ id: `${table}:${place}`, table, row, problem, place });
    }
    for (let at = 0; at < fitting.length; at += PACK)
      await staging.packs.put({ number: ++number, table: table as LibraryTable, rows: fitting.slice(at, at + PACK) });
  }
  return report;
}

const problemOf = (table: string, row: unknown): string | null =>
  isLibraryTable(table) ? findRowProblem(table, row) : 'unknown table';
