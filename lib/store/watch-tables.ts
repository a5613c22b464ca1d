/** Tells which tables changed, whichever of our pages or the worker wrote, at no price for what was read before. */
import Dexie from 'dexie';
import type { Library } from './database';

/** What Dexie tells of one change: keys "idb://database/table/index", and the keys of the rows. */
type Parts = Readonly<Record<string, unknown>>;

export type TableChange = {
  tables: ReadonlySet<string>;
  /** Whether the row with this primary key may be among what changed. */
  touches: (table: string, key: string) => boolean;
};

/** Calls back after each change of one of the tables; returns the way to stop. */
export function watchTables(
  db: Library,
  tables: readonly string[],
  onChange: (change: TableChange) => void,
): () => void {
  const listener = (parts: Parts): void => {
    const changed = new Set(tables.filter((table) => `idb://${db.name}/${table}/` in parts));
    if (changed.size === 0) return;
    onChange({ tables: changed, touches: (table, key) => isWithin(parts[`idb://${db.name}/${table}/`], key) });
  };
  const event = Dexie.on as unknown as { storagemutated: { subscribe: Subscribe; unsubscribe: Subscribe } };
  event.storagemutated.subscribe(listener);
  // a restored backup is another database: everything may have changed
  const stopReplaced = db.onReplaced(() => onChange({ tables: new Set(tables), touches: () => true }));
  return () => {
    stopReplaced();
    event.storagemutated.unsubscribe(listener);
  };
}

type Subscribe = (listener: (parts: Parts) => void) => void;

/** Dexie's interval tree of keys: `from` and `to` inclusive, smaller ones left, larger ones right. */
type IntervalTree = { from?: unknown; to?: unknown; l?: IntervalTree | null; r?: IntervalTree | null };

function isWithin(tree: unknown, key: string): boolean {
  const { from, to, l, r } = (tree ?? {}) as IntervalTree;
  if (from === undefined) return false;
  // a range over all keys has an array or a number as its ends: anything may be in it
  if (typeof from !== 'string' || typeof to !== 'string') return true;
  if (key >= from && key <= to) return true;
  return [l, r].some((side) => side && isWithin(side, key));
}
