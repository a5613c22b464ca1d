/** The rows of a long list that are in view, brought as they come into it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '@/lib/store/database';
import { useLibrary } from './library-context';
import { useTableChanges } from './use-table-changes';

type Load<T> = (db: Library, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** More than this are let go of when others come into view. */
const MOST_HELD = 600;
/** Rows brought along above and below. */
const AHEAD = 40;

export type HeldRows<T> = {
  /** Absent: not brought yet. */
  rows: ReadonlyMap<string, T>;
  show: (first: number, last: number) => void;
};

/** `tables`: where the rows come from; a change there brings those in view anew. */
export function useRows<T>(ids: readonly string[], tables: readonly string[], load: Load<T>): HeldRows<T> {
  const library = useLibrary();
  const changes = useTableChanges(tables);
  const [range, show] = useState<readonly [number, number]>([0, AHEAD]);
  const [rows, setRows] = useState<ReadonlyMap<string, T>>(new Map());
  const stale = useRef({ changes, rows });
  const [first, last] = range;
  useEffect(() => {
    const held = stale.current.changes === changes ? stale.current.rows : new Map<string, T>();
    const near = ids.slice(Math.max(0, first - AHEAD), last + AHEAD + 1);
    const wanted = near.filter((id) => !held.has(id));
    if (ids.slice(first, last + 1).every((id) => held.has(id))) return;
    let stopped = false;
    load(library, wanted).then(
      (found) => {
        if (stopped) return;
        const next = new Map([...(held.size > MOST_HELD ? [] : held), ...found]);
        stale.current = { changes, rows: next };
        setRows(next);
      },
      // the list itself tells when the library cannot be read
      () => null,
    );
    return () => {
      stopped = true;
    };
  }, [library, changes, ids, first, last]);
  return { rows, show: (from, to) => show((now) => (now[0] === from && now[1] === to ? now : [from, to])) };
}
