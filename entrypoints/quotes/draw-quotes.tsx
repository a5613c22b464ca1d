import { render } from 'preact';
import { QuoteSign } from '@/components/notes/QuoteSign';
import type { QuoteNote } from '@/lib/model/note';
import type { PlacedQuote } from './place-quotes';

type Ports = {
  isOpen(quote: PlacedQuote): boolean;
  onToggle(quote: PlacedQuote): void;
  onOpen(note: QuoteNote): void;
};

/** A wash under the words, a sign in the margin, and at the open one its card. */
export function drawQuotes(root: ShadowRoot, placed: readonly PlacedQuote[], ports: Ports): void {
  const { innerWidth } = window;
  render(
    <>
      {placed.flatMap(({ lines, notes }) =>
        lines.map(({ left, top, width, height }, i) => (
          <div key={`${notes[0]?.id} ${i}`} class="quoted" style={toCss({ left, top, width, height })} />
        )),
      )}
      {placed.map((quote) => (
        <div key={quote.notes[0]?.id} class="quote-sign" style={toCss(quote.sign)}>
          <QuoteSign
            notes={quote.notes}
            isOpen={ports.isOpen(quote)}
            opensLeft={quote.sign.left > innerWidth / 2}
            onToggle={() => ports.onToggle(quote)}
            onOpen={ports.onOpen}
          />
        </div>
      ))}
    </>,
    root,
  );
}

const toCss = (box: Record<string, number>): string =>
  Object.entries(box)
    .map(([side, value]) => `${side}: ${value.toFixed(1)}px`)
    .join('; ');
