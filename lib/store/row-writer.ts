/**
 * Puts many rows into a library nobody else has open yet. Straight into the browser's database: Dexie notes of every row what changed,
 * for whoever watches, which here nobody does and which takes longer than the writing. What is lost with the power is made again
 * from its file, so no commit waits for the disk.
 */
import type { Library } from './database';

/** Transactions under way at once: the next rows are made ready while the last are written. */
const UNDER_WAY = 3;

export class RowWriter {
  readonly #db: IDBDatabase;
  readonly #underWay: Promise<void>[] = [];

  /** The library must be open. */
  constructor(db: Library) {
    this.#db = db.backendDB();
  }

  /** Resolves when there is room for more; rejects when rows before, or these, could not be written. */
  async put(table: string, rows: readonly object[]): Promise<void> {
    const writing = write(this.#db, table, rows);
    // told by whoever waits for it; here only so that nobody calls it unheard
    writing.catch(() => null);
    this.#underWay.push(writing);
    if (this.#underWay.length >= UNDER_WAY) await this.#underWay.shift();
  }

  /** Resolves when all is written. */
  async finish(): Promise<void> {
    await Promise.all(this.#underWay.splice(0));
  }
}

function write(db: IDBDatabase, table: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
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
