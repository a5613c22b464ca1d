import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Rows, useVirtualizer } from './use-virtualizer';

type Props = {
  label: string;
  ids: readonly string[];
  /** CSS pixels a row has as a rule. */
  estimate: number;
  /** What stands in the row; what is walked to with the arrow keys carries `data-row`. */
  row: (id: string, index: number) => ComponentChildren;
  /** The rows now in the page, both ends included. */
  onRange: (first: number, last: number) => void;
  /** A key pressed on a row that moves no focus. */
  onRowKey?: (event: KeyboardEvent, index: number) => void;
};

/** A list of any length inside `[data-scroller]`: one stop for Tab, arrows, Page, Home and End walk it. */
export function VirtualList({ label, ids, estimate, row, onRange, onRowKey }: Props): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const margin = useMargin(list);
  const rows = useVirtualizer({
    count: ids.length,
    estimate,
    keyOf: (index) => ids[index] ?? String(index),
    scroller: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    margin,
    kept: active,
  });
  const items = rows.getVirtualItems();
  const [first, last] = rows.range ? [rows.range.startIndex, rows.range.endIndex] : [0, items.length - 1];
  useEffect(() => onRange(first, last), [first, last, ids]);
  const focus = useFocus(list, rows, setActive);
  useLayoutEffect(() => keepStops(list.current, active));
  return (
    <ul
      ref={list}
      class="rows rows-virtual"
      aria-label={label}
      style={{ height: `${rows.getTotalSize()}px` }}
      onFocusIn={(event) => setActive(indexOf(event.target) ?? active)}
      onKeyDown={(event) => {
        const index = focus.wanted() ?? indexOf(event.target);
        if (index === null) return;
        const to = targetOf(event, index, ids.length, Math.max(1, last - first - 1));
        if (to === null) onRowKey?.(event, index);
        else {
          event.preventDefault();
          focus.goTo(to);
        }
      }}
    >
      {items.map((item) => (
        <li
          key={item.key}
          ref={(element) => rows.measureElement(element)}
          class="row-item"
          data-index={item.index}
          aria-setsize={ids.length}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {row(ids[item.index] ?? '', item.index)}
        </li>
      ))}
    </ul>
  );
}

function indexOf(target: EventTarget | null): number | null {
  const item = target instanceof Element ? target.closest('[data-index]') : null;
  return item ? Number(item.getAttribute('data-index')) : null;
}

/** null = a key that walks nowhere. */
function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, from: number, count: number, page: number) {
  if (ctrlKey || metaKey || altKey) return null;
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/** Scrolls to the row and gives it the focus as soon as it stands in the page. */
function useFocus(list: { current: HTMLElement | null }, rows: Rows, setActive: (index: number) => void) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-row]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  return {
    /** The row on its way into the page; a key pressed meanwhile is meant for it. */
    wanted: () => wanted.current,
    goTo: (index: number): void => {
      setActive(index);
      rows.scrollToIndex(index);
      const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`);
      wanted.current = row ? null : index;
      row?.focus({ preventScroll: true });
    },
  };
}

/** Tab reaches what stands in the row last walked to, and passes the others by. */
function keepStops(list: HTMLElement | null, active: number): void {
  const items = [...(list?.children ?? [])] as HTMLElement[];
  const stop = items.find((item) => Number(item.dataset.index) === active) ?? items[0];
  for (const item of items)
    for (const inner of item.querySelectorAll<HTMLElement>('button, input, a')) inner.tabIndex = item === stop ? 0 : -1;
}

/** What stands above the list in its scroller, which grows and shrinks. */
function useMargin(list: { current: HTMLElement | null }): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('[data-scroller]');
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    if (Math.abs(top - margin) > 0.5) setMargin(top);
  });
  return margin;
}
