/** The rows of a long list that are in view, brought a page at a time as they come near it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '@/lib/store/database';
import { useLibrary } from './library-context';
import { useTableChanges } from './use-table-changes';

type Load<T> = (db: Library, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

const PAGE = 100;
/** Pages held; the one furthest from view is let go of first. */
const MOST_PAGES = 12;

export type HeldRows<T> = {
  /** Absent: not brought yet. */
  rows: ReadonlyMap<string, T>;
  show: (first: number, last: number) => void;
};

type Held<T> = { ids: readonly string[]; changes: number; pages: Map<number, ReadonlyMap<string, T> | null> };

/** `tables`: where the rows come from; a change there brings those in view anew, and shows the old ones until they are there. */
export function useRows<T>(ids: readonly string[], tables: readonly string[], load: Load<T>): HeldRows<T> {
  const library = useLibrary();
  const changes = useTableChanges(tables);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const [rows, setRows] = useState<ReadonlyMap<string, T>>(new Map());
  const held = useRef<Held<T>>({ ids, changes, pages: new Map() });
  const [first, last] = range;
  useEffect(() => {
    if (held.current.ids !== ids || held.current.changes !== changes) held.current = { ids, changes, pages: new Map() };
    const mine = held.current;
    for (const page of pagesNear(first, last, ids.length)) {
      if (mine.pages.has(page)) continue;
      mine.pages.set(page, null);
      load(library, ids.slice(page * PAGE, (page + 1) * PAGE)).then(
        (found) => {
          if (mine !== held.current) return;
          mine.pages.set(page, found);
          dropFarthest(mine.pages, page);
          setRows(new Map([...mine.pages.values()].flatMap((part) => [...(part ?? [])])));
        },
        // the list itself tells when the library cannot be read
        () => mine.pages.delete(page),
      );
    }
  }, [library, changes, ids, first, last]);
  const show = (from: number, to: number): void =>
    setRange((now) => (now[0] === from && now[1] === to ? now : [from, to]));
  return { rows, show };
}

/** Those in view first, then the next below and above. */
function pagesNear(first: number, last: number, count: number): number[] {
  const pages: number[] = [];
  const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
  for (let page = from; page <= to; page++) pages.push(page);
  return [...pages, to + 1, to + 2, from - 1].filter((page) => page >= 0 && page * PAGE < count);
}

function dropFarthest(pages: Map<number, unknown>, from: number): void {
  if (pages.size <= MOST_PAGES) return;
  const farthest = [...pages.keys()].sort((a, b) => Math.abs(b - from) - Math.abs(a - from))[0];
  if (farthest !== undefined) pages.delete(farthest);
}
