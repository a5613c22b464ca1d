/** The virtual list of @tanstack/virtual-core as a Preact hook: only the rows in view stand in the page. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  count: number;
  /** CSS pixels a row has until it is measured. */
  estimate: number;
  keyOf: (index: number) => string;
  scroller: () => HTMLElement | null;
  /** Pixels between the scroller's top and the list's. */
  margin: number;
  /** Stays in the page wherever it is: the row that has the focus. */
  kept: number;
};

export type Rows = Virtualizer<HTMLElement, HTMLElement>;

const OVERSCAN = 8;

export function useVirtualizer({ count, estimate, keyOf, scroller, margin, kept }: Options): Rows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: scroller,
    scrollMargin: margin,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
    },
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
