/**
 * Finds rows that fail their schema and sets them aside whole, counted and exportable: a page that shows the others must not break on
 * one of them. Looks at some rows at a time, so that nobody waits for it.
 */
import type { IndexableType, Table } from 'dexie';
import { LIBRARY_TABLES, type LibraryTable } from './backup-tables';
import type { Library } from './database';
import { findRowProblem } from './row-schemas';

const ROWS_AT_A_TIME = 500;

/** How many rows were set aside. `newId` names the quarantined row. */
export async function setAsideMisfits(db: Library, newId: () => string, now: number): Promise<number> {
  let count = 0;
  for (const name of LIBRARY_TABLES) {
    if (name === 'quarantine') continue;
    let after: Place | null = {};
    while (after !== null) {
      const step: { next: Place | null; setAside: number } = await checkSome(db, name, after, newId, now);
      count += step.setAside;
      after = step.next;
    }
  }
  return count;
}

/** Without a key: before the first. Keys may be of any kind here: that of a misfit can be a number, or ''. */
type Place = { key?: IndexableType };

/** Rows after a place; `next` null = there are no more. */
async function checkSome(db: Library, name: LibraryTable, { key }: Place, newId: () => string, now: number) {
  return db.transaction('rw', [name, 'quarantine'], async () => {
    const table: Table<unknown, IndexableType> = db.table(name);
    const rest = key === undefined ? table.orderBy(':id') : table.where(':id').above(key);
    const keys = await rest.limit(ROWS_AT_A_TIME).primaryKeys();
    const rows = await table.bulkGet(keys);
    let setAside = 0;
    for (const [i, own] of keys.entries()) {
      const problem = findRowProblem(name, rows[i]);
      if (problem === null) continue;
      await db.quarantine.add({ id: newId(), table: name, row: rows[i], problem, setAsideAt: now });
      await table.delete(own);
      setAside += 1;
    }
    const last = keys.at(-1);
    return { next: keys.length < ROWS_AT_A_TIME || last === undefined ? null : { key: last }, setAside };
  });
}
