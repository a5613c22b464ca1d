/**
 * What the reader said of many entities or claims at once. It is about most of them nothing: a reader decides about dozens, and a page asks
 * about hundreds, so that reading whatever there is in one request is cheaper than asking for each.
 */
import type { Table } from 'dexie';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Library } from '../database';

/** Of more rows than these, those asked for are read one by one. */
const FEW = 200;

/** By entity; whoever nothing was decided about is left out. */
export function decisionsOn(db: Library, entityIds: readonly string[]): Promise<Map<string, EntityDecision>> {
  return rowsOf(db.decisions, entityIds, (row) => row.entityId);
}

/** By claim; those without a verdict are left out. */
export function verdictsOn(db: Library, claimIds: readonly string[]): Promise<Map<string, ClaimVerdict>> {
  return rowsOf(db.verdicts, claimIds, (row) => row.claimId);
}

async function rowsOf<T>(table: Table<T, string>, keys: readonly string[], keyOf: (row: T) => string) {
  const wanted = new Set(keys);
  const first = await table.limit(FEW).toArray();
  const rows = first.length < FEW ? first : (await table.bulkGet([...wanted])).filter((row) => row !== undefined);
  return new Map(rows.flatMap((row) => (wanted.has(keyOf(row)) ? [[keyOf(row), row] as const] : [])));
}
