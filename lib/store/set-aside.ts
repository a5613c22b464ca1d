/**
 * Finds rows that fail their schema and sets them aside whole, counted and exportable: a page that shows the others must not break on
 * one of them. Looks at some rows at a time, so that nobody waits for it.
 */
import type { Table } from 'dexie';
import { LIBRARY_TABLES, type LibraryTable } from './backup-tables';
import type { Library } from './database';
import { findRowProblem } from './row-schemas';

const ROWS_AT_A_TIME = 500;

/** How many rows were set aside. `newId` names the quarantined row. */
export async function setAsideMisfits(db: Library, newId: () => string, now: number): Promise<number> {
  let count = 0;
  for (const name of LIBRARY_TABLES) {
    if (name === 'quarantine') continue;
    let after: string | null = '';
    while (after !== null) {
      const step: { next: string | null; setAside: number } = await checkSome(db, name, after, newId, now);
      count += step.setAside;
      after = step.next;
    }
  }
  return count;
}

/** Rows after a key; `next` null = there are no more. */
async function checkSome(db: Library, name: LibraryTable, after: string, newId: () => string, now: number) {
  return db.transaction('rw', [name, 'quarantine'], async () => {
    const table: Table<unknown, string> = db.table(name);
    const keys = await table.where(':id').above(after).limit(ROWS_AT_A_TIME).primaryKeys();
    const rows = await table.bulkGet(keys);
    let setAside = 0;
    for (const [i, key] of keys.entries()) {
      const problem = findRowProblem(name, rows[i]);
      if (problem === null) continue;
      await db.quarantine.add({ id: newId(), table: name, row: rows[i], problem, setAsideAt: now });
      await table.delete(key);
      setAside += 1;
    }
    return { next: keys.length < ROWS_AT_A_TIME ? null : (keys.at(-1) ?? null), setAside };
  });
}
