/**
 * Brings staged rows into the library in one transaction: either all of them are there afterwards, or none.
 * The staging database is read from within it (`Dexie.waitFor` keeps the transaction open meanwhile), so that a library
 * of any size passes through in packs.
 */
import Dexie from 'dexie';
import type { Reading } from '@/lib/model/appearance';
import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { LIBRARY_TABLES, type LibraryTable } from './backup-tables';
import type { Library } from './database';
import { rederive } from './identity/rederive';
import type { IdentityRules } from './identity-rules';
import type { RestoreReport, Staging, TableReport } from './import-staging';
import { addLinks, applyLinks, type Links } from './restore-links';
import { isTaken, MERGES } from './restore-merge';

export type RestoreContext = {
  rules: IdentityRules;
  now: number;
  /** The file holds part of a library: what its entities count is counted anew. */
  isPart?: boolean;
  progress?: (done: number, total: number) => void;
};

/** Thrown when what is staged did not prove whole, or is gone: nothing was changed. */
export class NotStagedError extends Error {
  constructor() {
    super('No whole import is waiting');
    this.name = 'NotStagedError';
  }
}

/** Articles come before what belongs to them, whatever the order in the file. */
const ORDER: readonly LibraryTable[] = ['articles', ...LIBRARY_TABLES.filter((t) => t !== 'articles')];

export async function restoreStaged(db: Library, staging: Staging, context: RestoreContext): Promise<RestoreReport> {
  const state = await staging.state.get('state');
  // The reply was lost and the command sent again.
  if (state?.report) return state.report;
  if (!state?.whole) throw new NotStagedError();
  const packs = await staging.packs.toCollection().primaryKeys();
  const report: RestoreReport = { tables: {}, setAside: 0 };
  await db.transaction('rw', db.tables, async () => {
    const run = await toRun(db, context.isPart ?? false);
    let done = 0;
    for (const table of ORDER) {
      const numbers = await Dexie.waitFor(staging.packs.where('table').equals(table).primaryKeys());
      for (const number of numbers) {
        const pack = await Dexie.waitFor(staging.packs.get(number));
        const part = await takePack(run, table, pack?.rows ?? []);
        report.tables[table] = sum(report.tables[table], part);
        context.progress?.(++done, packs.length);
      }
    }
    report.setAside = await setAside(db, staging, context.now);
    for (const id of await applyLinks(db, run.links)) run.touched.add(id);
    await rederive(db, [...run.touched], context.rules);
  });
  await staging.state.put({ ...state, whole: false, report });
  await Promise.all([staging.packs.clear(), staging.problems.clear()]);
  return report;
}

type Run = {
  db: Library;
  /** Articles that are known on both sides and stay as they are here. */
  kept: Set<string>;
  /** Entities to count anew: those with readings from both sides, and newcomers who may appear nowhere. */
  touched: Set<string>;
  links: Links;
  /** Entities that were not here before. */
  newcomers: Set<string>;
  /** Nothing is here yet: every row is new, and the counts that come along are right. */
  isEmpty: boolean;
  isPart: boolean;
};

async function toRun(db: Library, isPart: boolean): Promise<Run> {
  const counts = await Promise.all(LIBRARY_TABLES.map((name) => db.table(name).count()));
  const isEmpty = counts.every((n) => n === 0);
  return { db, kept: new Set(), touched: new Set(), links: new Map(), newcomers: new Set(), isEmpty, isPart };
}

async function takePack(run: Run, table: LibraryTable, rows: readonly object[]): Promise<TableReport> {
  const store = run.db.table<object, string>(table);
  const keyPath = String(store.schema.primKey.keyPath);
  const keys = rows.map((row) => String((row as Record<string, unknown>)[keyPath]));
  const here = run.isEmpty ? rows.map(() => undefined) : await store.bulkGet(keys);
  if (table === 'articles') await sortArticles(run, rows as Article[], here as (Article | undefined)[]);
  const report = { added: 0, changed: 0, skipped: 0 };
  const put = rows.flatMap((incoming, i) => {
    const known = here[i];
    const merged = belongsToKept(run, table, incoming) ? known : mergeRow(table, known, incoming);
    if (merged === undefined || merged === known) report.skipped += 1;
    else report[known === undefined ? 'added' : 'changed'] += 1;
    return merged === undefined || merged === known ? [] : [merged];
  });
  await store.bulkPut(put);
  noteTouched(run, table, rows, put, here);
  return report;
}

function noteTouched(
  run: Run,
  table: LibraryTable,
  rows: readonly object[],
  put: readonly object[],
  here: readonly (object | undefined)[],
): void {
  if (run.isEmpty && !run.isPart) return;
  if (table === 'entities')
    (put as Entity[]).forEach(({ id }) => {
      run.touched.add(id);
      run.newcomers.add(id);
    });
  if (table !== 'readings') return;
  for (const { entityIds } of put as Reading[]) for (const id of entityIds) run.touched.add(id);
  rows.forEach((row, i) => addLinks(run.links, here[i] as Reading | undefined, row as Reading, run.newcomers));
}

const mergeRow = (table: LibraryTable, here: object | undefined, incoming: object): object =>
  here === undefined ? incoming : MERGES[table](here as never, incoming as never);

/** Decides for each article which side its text, reading and claims come from; what the other side had of it goes. */
async function sortArticles(run: Run, rows: readonly Article[], here: readonly (Article | undefined)[]): Promise<void> {
  const replaced: string[] = [];
  rows.forEach((incoming, i) => {
    const known = here[i];
    if (!isTaken(known, incoming)) run.kept.add(incoming.id);
    else if (known) replaced.push(incoming.id);
  });
  if (replaced.length === 0) return;
  const old = await run.db.readings.bulkGet(replaced);
  for (const reading of old) reading?.entityIds.forEach((id) => run.touched.add(id));
  await run.db.claims.where('articleId').anyOf(replaced).delete();
}

const OF_ARTICLE: ReadonlySet<LibraryTable> = new Set<LibraryTable>(['readings', 'texts', 'claims']);

const belongsToKept = (run: Run, table: LibraryTable, row: object): boolean =>
  OF_ARTICLE.has(table) && run.kept.has((row as { articleId: string }).articleId);

async function setAside(db: Library, staging: Staging, now: number): Promise<number> {
  const problems = await Dexie.waitFor(staging.problems.toArray());
  await db.quarantine.bulkPut(
    problems.map(({ id, table, row, problem }) => ({
      id: `import:${now}:${id}`,
      table,
      row,
      problem,
      setAsideAt: now,
    })),
  );
  return problems.length;
}

const sum = (a: TableReport | undefined, b: TableReport): TableReport => ({
  added: (a?.added ?? 0) + b.added,
  changed: (a?.changed ?? 0) + b.changed,
  skipped: (a?.skipped ?? 0) + b.skipped,
});
