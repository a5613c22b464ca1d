/** Puts a made library into a browser, row by row as the extension would have left it. */
import type { Page } from 'playwright-core';
import type { LibraryTables } from '../../../lib/export/json';

const ROWS_AT_ONCE = 2_000;

/** `page` is one of the extension's own, opened once before, so that its database is there. */
export async function seedLibrary(page: Page, library: LibraryTables): Promise<void> {
  for (const { name, batches } of library.tables) {
    let waiting: object[] = [];
    for await (const rows of batches()) {
      waiting.push(...rows);
      if (waiting.length >= ROWS_AT_ONCE) {
        await put(page, name, waiting);
        waiting = [];
      }
    }
    if (waiting.length > 0) await put(page, name, waiting);
  }
}

async function put(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    async ({ table, json }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('dramatis');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of JSON.parse(json) as object[]) tx.objectStore(table).put(row);
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      });
      db.close();
    },
    { table, json: JSON.stringify(rows) },
  );
}
