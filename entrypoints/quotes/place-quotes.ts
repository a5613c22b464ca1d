/** Where noted quotes stand in the page, and where their signs go in its margin. Reads the layout once; writes nothing. */
import type { NotedStory } from '@/entrypoints/content/page-world';
import { findQuote } from '@/lib/article/find-quote';
import { toRange } from '@/lib/highlight/place-marks';
import type { QuoteNote } from '@/lib/model/note';

export type Box = { left: number; top: number; width: number; height: number };
/** Notes on one place. All in CSS pixels from the layer's origin. */
export type PlacedQuote = { notes: QuoteNote[]; lines: Box[]; sign: { left: number; top: number } };

/** CSS pixels. */
export const SIGN = 26;
const GAP = 6;

/** `origin`: where the layer's zero stands in the window; `width`: of the window. What is no longer in the text is left out. */
export function placeQuotes(
  stories: readonly NotedStory[],
  origin: { x: number; y: number },
  width: number,
): PlacedQuote[] {
  const placed: PlacedQuote[] = [];
  for (const { notes, range } of stories.flatMap(findRanges)) {
    const lines = [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
    const [first] = lines;
    if (!first) continue;
    const right = blockOf(range).getBoundingClientRect().right;
    const left = Math.min(right + GAP, width - SIGN - GAP) - origin.x;
    placed.push({
      notes,
      lines: lines.map((r) => ({ left: r.left - origin.x, top: r.top - origin.y, width: r.width, height: r.height })),
      sign: { left, top: first.top - origin.y + (first.height - SIGN) / 2 },
    });
  }
  return keepApart(placed);
}

/** Notes on the same words share a place. */
function findRanges({ article, notes }: NotedStory): { notes: QuoteNote[]; range: Range }[] {
  const byPlace = new Map<string, QuoteNote[]>();
  for (const note of notes) {
    const span = findQuote(article.text, note.anchor);
    if (!span) continue;
    const key = `${span.start} ${span.end}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), note]);
  }
  return [...byPlace].flatMap(([key, own]) => {
    const [start = 0, end = 0] = key.split(' ').map(Number);
    const range = toRange(document, article.findPlace({ start, end }));
    return range ? [{ notes: own, range }] : [];
  });
}

/** The paragraph, or whatever stands as one. */
function blockOf(range: Range): Element {
  let at = range.startContainer.parentElement;
  while (at?.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at ?? document.documentElement;
}

/** Signs of neighbouring lines stand below each other. */
function keepApart(placed: PlacedQuote[]): PlacedQuote[] {
  const inOrder = placed.sort((a, b) => a.sign.top - b.sign.top);
  let free = Number.NEGATIVE_INFINITY;
  return inOrder.map((quote) => {
    const top = Math.max(quote.sign.top, free);
    free = top + SIGN + 2;
    return { ...quote, sign: { ...quote.sign, top } };
  });
}
