import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { label: string; children: ComponentChildren };

/** A list walked with the arrow keys: one stop for Tab, Home and End for its ends. Rows carry `data-row`. */
export function RowList({ label, children }: Props): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => keepOneStop(list.current));
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={label}
      onFocusIn={() => keepOneStop(list.current)}
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      {children}
    </ul>
  );
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
];

/** The row in focus, else the one that was, else the first, is the one Tab reaches. */
function keepOneStop(list: HTMLElement | null): void {
  const rows = rowsOf(list);
  const focused = rows.find((row) => row === list?.ownerDocument.activeElement);
  const stop = focused ?? rows.find((row) => row.tabIndex === 0) ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}

/** Arrow keys also cross into the lists before and after, so that a page of several lists is one walk. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const page = list?.closest<HTMLElement>('[data-rows-root]') ?? list;
  const rows = event.key === 'Home' || event.key === 'End' ? rowsOf(list) : rowsOf(page);
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
}
