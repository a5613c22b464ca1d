/**
 * Puts many rows into a library nobody else has open yet. Straight into the browser's database: Dexie notes of every row what changed,
 * for whoever watches, which here nobody does and which takes longer than the writing. What is lost with the power is made again
 * from its file, so no commit waits for the disk.
 */
import type { Library } from './database';

/**
 * Resolves when all of them are written, rejects when none are. The library must be open. To be awaited before the next: of a browser
 * killed with several such writes under way, Chromium finds its storage corrupt, and deletes every database of ours with it.
 */
export function writeRows(db: Library, table: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(table, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(`${table} could not be written`));
    const store = transaction.objectStore(table);
    try {
      for (const row of rows) store.put(row);
    } catch (error) {
      transaction.abort();
      reject(error);
    }
  });
}
