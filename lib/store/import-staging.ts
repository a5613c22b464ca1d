/**
 * Where rows from a file wait until the file has proved whole: a library of its own beside the one in use, which is not touched before.
 * A page fills it. The background makes it the library when there is nothing in the old one, else brings its rows over (`restore.ts`).
 */
import type { LibraryTable } from './backup-tables';
import { deleteLeftovers, findNextName } from './current-name';
import { Library } from './database';
import { findRowProblem, isLibraryTable } from './row-schemas';
import { writeRows } from './write-rows';

/** Rows of one table, as a file gives them. */
export type Pack = { table: string; rows: object[] };

export type TableReport = { added: number; changed: number; skipped: number };
export type RestoreReport = {
  tables: Partial<Record<LibraryTable | 'settings', TableReport>>;
  /** Rows that did not fit and were set aside whole. */
  setAside: number;
};

/** What stands in the staged library's `meta` under `STAGED`. */
export type StagedState = {
  /** Rows that fit, by table. */
  counts: Record<string, number>;
  setAside: number;
  /** What the reader chose, as it came: whoever keeps the settings checks it. */
  settings: object[];
  /** Set when the rows have gone into the library. */
  report?: RestoreReport;
};
export const STAGED = 'staged';

export type StagingReport = {
  /** The database they wait in. */
  name: string;
  counts: Record<string, number>;
  /** Rows that do not fit: they are set aside, not dropped. `place` counts within its table, from 1. */
  problems: { table: string; place: number; problem: string }[];
};

export type StagingContext = {
  /** Milliseconds since the epoch. */
  now: number;
  /** Waits until the page has had its turn, when it is due. */
  takeTurns?: () => Promise<void>;
  /** Only for tests; else the next that is free. */
  name?: string;
};

/** Not a table: it is kept outside the database. */
const SETTINGS = 'settings';
/** Rows written in one transaction. */
const SLICE = 250;
/** Rows checked before the page may have its turn. */
const TURN_EVERY = 50;

/** Deletes what an earlier import left, then takes in every pack. When the source throws, nothing stays staged. */
export async function stagePacks(
  packs: AsyncIterable<Pack> | Iterable<Pack>,
  context: StagingContext,
): Promise<StagingReport> {
  if (context.name === undefined) await makeRoom();
  const db = new Library(context.name ?? (await findNextName()));
  await db.delete({ disableAutoOpen: false });
  await db.open();
  try {
    const filling = new Filling(db, context);
    for await (const pack of packs) await filling.take(pack);
    return await filling.finish();
  } catch (error) {
    await db.delete();
    throw error;
  } finally {
    // left open, it would keep the background from deleting it
    db.close();
  }
}

/** The library stands there before another is put beside it: alone, that one would be taken for it. */
async function makeRoom(): Promise<void> {
  const current = new Library();
  await current.open();
  current.close();
  await deleteLeftovers();
}

class Filling {
  readonly #db: Library;
  readonly #context: StagingContext;
  readonly #report: StagingReport;
  readonly #places: Record<string, number> = {};
  readonly #settings: object[] = [];
  /** The last write. */
  #writing = Promise.resolve();

  constructor(db: Library, context: StagingContext) {
    this.#db = db;
    this.#context = context;
    this.#report = { name: db.name, counts: {}, problems: [] };
  }

  async take({ table, rows }: Pack): Promise<void> {
    if (table === SETTINGS) this.#settings.push(...rows);
    else for (let at = 0; at < rows.length; at += SLICE) await this.#takeSlice(table, rows.slice(at, at + SLICE));
  }

  async #takeSlice(table: string, rows: readonly object[]): Promise<void> {
    const { counts, problems } = this.#report;
    const first = this.#places[table] ?? 0;
    this.#places[table] = first + rows.length;
    const fitting: object[] = [];
    const misfits: object[] = [];
    const { now, takeTurns } = this.#context;
    for (const [i, row] of rows.entries()) {
      const problem = isLibraryTable(table) ? findRowProblem(table, row) : 'unknown table';
      const place = first + i + 1;
      if (problem === null) fitting.push(row);
      else {
        problems.push({ table, place, problem });
        misfits.push({ id: `import:${now}:${table}:${place}`, table, row, problem, setAsideAt: now });
      }
      if (place % TURN_EVERY === 0) await takeTurns?.();
    }
    counts[table] = (counts[table] ?? 0) + fitting.length;
    if (fitting.length > 0) await this.#write(table, fitting);
    if (misfits.length > 0) await this.#write('quarantine', misfits);
  }

  /** The next rows are read and checked while these are written; two writes are never under way at once. */
  async #write(table: string, rows: readonly object[]): Promise<void> {
    await this.#writing;
    this.#writing = writeRows(this.#db, table, rows);
    // told by whoever waits for it; here only so that nobody calls it unheard
    this.#writing.catch(() => null);
  }

  /** Only now does it say that it holds everything. */
  async finish(): Promise<StagingReport> {
    await this.#writing;
    const state: StagedState = {
      counts: this.#report.counts,
      setAside: this.#report.problems.length,
      settings: this.#settings,
    };
    await this.#db.meta.put({ key: STAGED, value: state });
    return this.#report;
  }
}
