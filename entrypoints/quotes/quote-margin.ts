/**
 * Signs in the margin beside noted quotes, and the card that opens at one: in a closed root of ours over the page. It stands there only
 * while the reader has notes on quotes of the article, which a page could see; what is noted, and where, it cannot.
 */
import { QUOTE_CARD_CSS } from '@/components/notes/quote-card-style';
import type { NotedStory, PageQuotes } from '@/entrypoints/content/page-world';
import type { QuoteNote } from '@/lib/model/note';
import { drawQuotes } from './draw-quotes';
import { type PlacedQuote, placeQuotes } from './place-quotes';

const HOST =
  'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483645 !important; pointer-events: none !important; color-scheme: light dark !important;';

export class QuoteMargin implements PageQuotes {
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #end = new AbortController();
  #stories: readonly NotedStory[] = [];
  #onOpen: (note: QuoteNote) => void = () => undefined;
  /** Ids of the notes whose card is open; '' = none. */
  #open = '';
  #frame = 0;

  show(stories: readonly NotedStory[], onOpen: (note: QuoteNote) => void): void {
    this.#stories = stories;
    this.#onOpen = onOpen;
    if (stories.some(({ notes }) => notes.length > 0)) this.#schedule();
    else this.remove();
  }

  remove(): void {
    this.#end.abort('removed');
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#host?.remove();
    this.#host = this.#root = null;
    this.#open = '';
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { host, root } = this.#getPlace();
    const { x, y } = host.getBoundingClientRect();
    const placed = placeQuotes(this.#stories, { x, y }, document.documentElement.clientWidth);
    if (!placed.some((quote) => keyOf(quote) === this.#open)) this.#open = '';
    drawQuotes(root, placed, {
      isOpen: (quote) => keyOf(quote) === this.#open,
      onToggle: (quote) => {
        this.#open = keyOf(quote) === this.#open ? '' : keyOf(quote);
        this.#draw();
      },
      onOpen: this.#onOpen,
    });
  }

  #getPlace(): { host: HTMLElement; root: ShadowRoot } {
    if (this.#host && this.#root) return { host: this.#host, root: this.#root };
    const host = document.createElement('div');
    host.style.cssText = HOST;
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(QUOTE_CARD_CSS);
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    this.#end = new AbortController();
    this.#watch(this.#end.signal, host);
    return { host, root };
  }

  /** Whatever moves the text moves its signs. */
  #watch(signal: AbortSignal, host: HTMLElement): void {
    const sizes = new ResizeObserver(() => this.#schedule());
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => sizes.disconnect());
    const close = () => {
      if (this.#open === '') return;
      this.#open = '';
      this.#draw();
    };
    addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal, capture: true });
    addEventListener('pointerdown', (event) => !event.composedPath().includes(host) && close(), {
      signal,
      capture: true,
    });
    addEventListener('beforeprint', () => host.style.setProperty('display', 'none', 'important'), { signal });
    addEventListener('afterprint', () => host.style.setProperty('display', 'block', 'important'), { signal });
  }
}

const keyOf = ({ notes }: PlacedQuote): string => notes.map((note) => note.id).join(' ');
