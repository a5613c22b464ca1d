/** A migration whose failure says that it was one: the browser's own error names neither the version nor the library. */
import type { Transaction } from 'dexie';
import { MigrationError } from './library-fault';

/** Brings the database to `version`; what it throws rolls everything back. */
export function migrating(version: number, migrate: (tx: Transaction) => PromiseLike<unknown>) {
  return async (tx: Transaction): Promise<void> => {
    try {
      await migrate(tx);
    } catch (error) {
      throw new MigrationError(version, error);
    }
  };
}
