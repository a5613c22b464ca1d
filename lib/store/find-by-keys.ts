/**
 * Rows under any of many keys. A cursor that jumps from key to key waits for each jump; asked all at once, the keys of the rows come
 * back together, and each row is read once however many of its keys were asked for.
 */
import type { Table } from 'dexie';

export async function findIdsByKeys(
  table: Table<unknown, string>,
  index: string,
  keys: readonly (string | string[])[],
): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys()));
  return [...new Set(found.flat())];
}

export async function findByKeys<T>(
  table: Table<T, string>,
  index: string,
  keys: readonly (string | string[])[],
): Promise<T[]> {
  const ids = await findIdsByKeys(table as Table<unknown, string>, index, keys);
  return (await table.bulkGet(ids)).filter((row) => row !== undefined);
}
