/** The reader's notes on quotes of the stories in a page; what shows them comes into the page only when there are some. */
import { getPageWorld } from '@/entrypoints/content/page-world';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { QuoteNote } from '@/lib/model/note';
import type { Reading } from './read-page';

export class QuotesInPage {
  readonly #signal: AbortSignal;
  /** What was written since the story was read, by article. */
  readonly #changed = new Map<string, QuoteNote[]>();
  #readings: readonly Reading[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => getPageWorld().quotes?.remove(), { once: true });
  }

  /** The stories as they stand in the page now. */
  show(readings: readonly Reading[]): void {
    this.#readings = readings;
    void this.#show();
  }

  change(articleId: string, notes: QuoteNote[]): void {
    this.#changed.set(articleId, notes);
    void this.#show();
  }

  async #show(): Promise<void> {
    const world = getPageWorld();
    const isWanted = this.#readings.some((reading) => this.#notesOf(reading).length > 0);
    if (isWanted && !world.quotes) await sendToBackground('injectScript', { script: 'quotes' });
    if (this.#signal.aborted) return;
    world.quotes?.show(
      this.#readings.map((reading) => ({ article: reading.found.article, notes: this.#notesOf(reading) })),
      ({ quoteId, anchor }) => void sendToBackground('openQuote', { quoteId, anchor }),
    );
  }

  #notesOf({ recorded }: Reading): readonly QuoteNote[] {
    return this.#changed.get(recorded.articleId) ?? recorded.notes;
  }
}
