/** Which rows of a list the reader has ticked. */
import { useRef, useState } from 'preact/hooks';

export type Selection = {
  ids: ReadonlySet<string>;
  /** `range`: everything since the last one ticked, as Shift does everywhere. */
  toggle: (id: string, range: boolean) => void;
  selectAll: () => void;
  clear: () => void;
};

/** Ids no longer in the list are not selected any more. A list narrowed otherwise is another list: it begins with nothing ticked. */
export function useSelection(list: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const listed = chosen.size === 0 ? chosen : new Set(list.filter((id) => chosen.has(id)));
  return {
    ids: listed,
    toggle: (id, range) => {
      const from = range ? last.current : null;
      setChosen((now) => (from ? withRange(now, list, from, id) : withToggled(now, id)));
      last.current = id;
    },
    selectAll: () => setChosen(new Set(list)),
    clear: () => {
      last.current = null;
      setChosen(new Set());
    },
  };
}

export function withToggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Both ends included; an end that is no longer listed selects only the other. */
export function withRange(
  chosen: ReadonlySet<string>,
  list: readonly string[],
  from: string,
  to: string,
): ReadonlySet<string> {
  const [a, b] = [list.indexOf(from), list.indexOf(to)];
  if (a < 0) return withToggled(chosen, to);
  return new Set([...chosen, ...list.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}
