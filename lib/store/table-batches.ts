/** A table's rows in batches by key, so that each starts where the last ended and rows written meanwhile shift nothing. */
import type { Table } from 'dexie';

const BATCH = 200;

export async function* batchesOf<T extends object>(table: Table<T, string>, size: number = BATCH): AsyncGenerator<T[]> {
  let rows = await batchAfter(table, null, size);
  while (rows.length > 0) {
    yield rows;
    rows = await batchAfter(table, lastKeyOf(table, rows), size);
  }
}

/** The next rows by key; null = from the first. */
export const batchAfter = <T extends object>(
  table: Table<T, string>,
  key: string | null,
  size: number = BATCH,
): Promise<T[]> => (key === null ? table.orderBy(':id') : table.where(':id').above(key)).limit(size).toArray();

/** '' = there is no row. */
export function lastKeyOf<T extends object>(table: Table<T, string>, rows: readonly T[]): string {
  const last = rows.at(-1) as Record<string, string> | undefined;
  return last?.[String(table.schema.primKey.keyPath)] ?? '';
}
