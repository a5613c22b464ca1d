import type { JSX } from 'preact';
import { VirtualList } from '@/components/ui/VirtualList';
import { BulkBar } from './BulkBar';
import { PendingRow, ShelfRow } from './ShelfRow';
import { useSelection } from './use-selection';

type Props<Row> = {
  of: 'entities' | 'articles';
  /** What the list is called: to a screen reader, and where a filter gives it no name of its own. */
  label: string;
  /** What stands above it. */
  count: string;
  /** What an export of the selection is named by; '' = the label. */
  name: string;
  ids: readonly string[];
  /** Pixels a row is likely to be high. */
  estimate: number;
  /** Those that are read; the others are asked for by `onRange`. */
  rows: ReadonlyMap<string, Row>;
  onRange: (first: number, last: number) => void;
  openId: string | null;
  onOpen: (id: string) => void;
  nameOf: (row: Row) => string;
  line: (row: Row) => JSX.Element;
};

/** A shelf's rows, however many: opened by a click, chosen by their boxes or with X, and acted on together. */
export function ShelfList<Row>(props: Props<Row>): JSX.Element {
  const { of, label, ids, rows, openId, onOpen, nameOf, line } = props;
  const selection = useSelection(ids);
  return (
    <>
      <p class="shelf-count">{props.count}</p>
      <VirtualList
        label={label}
        ids={ids}
        estimate={props.estimate}
        onRange={props.onRange}
        onRowKey={(event, index) => {
          if (event.key.toLowerCase() === 'x') selection.toggle(ids[index] ?? '', event.shiftKey);
        }}
        row={(id) => {
          const shown = rows.get(id);
          if (!shown) return <PendingRow />;
          return (
            <ShelfRow
              name={nameOf(shown)}
              isSelected={selection.ids.has(id)}
              isOpen={id === openId}
              onSelect={(range) => selection.toggle(id, range)}
              onOpen={() => onOpen(id)}
            >
              {line(shown)}
            </ShelfRow>
          );
        }}
      />
      <BulkBar selection={selection} total={ids.length} of={of} name={props.name || label} />
    </>
  );
}
