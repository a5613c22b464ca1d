/**
 * Brings staged rows into the library: either all of them are there afterwards, or none. In the place of an empty library the staged one
 * simply becomes it. Into one that is lived in the rows are merged, in one transaction from within which the staged ones are read
 * (`Dexie.waitFor` keeps it open meanwhile), so that a library of any size passes through in packs.
 */
import Dexie, { type Table } from 'dexie';
import type { Reading } from '@/lib/model/appearance';
import type { Article } from '@/lib/model/article';
import type { Entity } from '@/lib/model/entity';
import { isEmpty, LIBRARY_TABLES, type LibraryTable } from './backup-tables';
import { Library } from './database';
import { dropOrphanedRevisions } from './edit/revisions';
import { rederive } from './identity/rederive';
import type { IdentityRules } from './identity-rules';
import { type RestoreReport, STAGED, type StagedState, type TableReport } from './import-staging';
import { INCOMING_SETTINGS } from './incoming-settings';
import { addLinks, applyLinks, type Links } from './restore-links';
import { isTaken, MERGES } from './restore-merge';
import { batchAfter, lastKeyOf } from './table-batches';
import { RESTORED, takeOver } from './take-over';

export type RestoreContext = {
  rules: IdentityRules;
  now: number;
  /** The file holds part of a library: what its entities count is counted anew. */
  isPart?: boolean;
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

/** `name`: the database that `stagePacks` filled. */
export async function restoreStaged(db: Library, name: string, context: RestoreContext): Promise<RestoreReport> {
  await db.open();
  // The reply was lost and the command sent again.
  if (db.name === name) return ((await db.meta.get(RESTORED))?.value as RestoreReport | undefined) ?? refuse();
  if (!(await Dexie.exists(name))) return refuse();
  const staged = new Library(name, { durability: 'strict' });
  try {
    const state = (await staged.meta.get(STAGED))?.value as StagedState | undefined;
    if (!state) return refuse();
    if (state.report) return state.report;
    const isWhole = !context.isPart && db.followsCurrent;
    const report = toWholeReport(state);
    if (isWhole && (await takeOver(db, staged, report, state))) {
      await leave(db, context);
      return report;
    }
    return await merge(db, staged, state, context);
  } finally {
    staged.close();
  }
}

function refuse(): never {
  throw new NotStagedError();
}

function toWholeReport({ counts, setAside }: StagedState): RestoreReport {
  const tables = Object.entries(counts).map(([table, added]) => [table, { added, changed: 0, skipped: 0 }]);
  return { tables: Object.fromEntries(tables), setAside };
}

/** Goes over to the new database; what was written in the old one at the last moment comes along, and it is deleted. */
async function leave(db: Library, context: RestoreContext): Promise<void> {
  const old = new Library(db.name);
  db.close({ disableAutoOpen: false });
  if (!(await isEmpty(old))) await mergeRows(db, old, { ...context, isPart: true });
  // pages let go of it when they are told; one that hangs must not keep the reader waiting
  old.delete().catch(() => null);
}

async function merge(
  db: Library,
  staged: Library,
  state: StagedState,
  context: RestoreContext,
): Promise<RestoreReport> {
  const tables = await mergeRows(db, staged, context, async () => {
    if (state.settings.length > 0)
      await db.meta.put({ key: INCOMING_SETTINGS, value: { rows: state.settings, isWhole: false } });
  });
  const report = { tables, setAside: state.setAside };
  await staged.meta.put({ key: STAGED, value: { ...state, settings: [], report } });
  await Promise.all(LIBRARY_TABLES.map((name) => staged.table(name).clear()));
  return report;
}

/** All rows of one library into another, or none. `last`: what else belongs into the transaction. */
async function mergeRows(db: Library, from: Library, context: RestoreContext, last?: () => Promise<void>) {
  const tables: RestoreReport['tables'] = {};
  await db.transaction('rw', db.tables, async () => {
    const run: Run = {
      db,
      kept: new Set(),
      touched: new Set(),
      links: new Map(),
      newcomers: new Set(),
      isEmpty: await isEmpty(db),
      isPart: context.isPart ?? false,
    };
    for (const table of ORDER) tables[table] = await mergeTable(run, table, from);
    for (const id of await applyLinks(db, run.links)) run.touched.add(id);
    await rederive(db, [...run.touched], context.rules);
    await dropOrphanedRevisions(db);
    await last?.();
  });
  return tables;
}

async function mergeTable(run: Run, name: LibraryTable, from: Library): Promise<TableReport> {
  const table: Table<object, string> = from.table(name);
  let report: TableReport = { added: 0, changed: 0, skipped: 0 };
  let rows = await Dexie.waitFor(batchAfter(table, null));
  while (rows.length > 0) {
    report = sum(report, await takePack(run, name, rows));
    rows = await Dexie.waitFor(batchAfter(table, lastKeyOf(table, rows)));
  }
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

const sum = (a: TableReport, b: TableReport): TableReport => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  skipped: a.skipped + b.skipped,
});
