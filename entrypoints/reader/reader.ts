/** The stories of one page: mostly one, several where the next is appended below; their paint, their card, their keys. */
import { browser } from 'wxt/browser';
import { getPageWorld, type PageLayer, type PageReader, type ReadRequest } from '@/entrypoints/content/page-world';
import { toMarkCss } from '@/lib/highlight/highlight-style';
import { Painter } from '@/lib/highlight/painter';
import type { PlacedMark } from '@/lib/highlight/place-marks';
import { adoptInShadowRoots } from '@/lib/highlight/shadow-style';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { CardOpening, Marking } from '@/lib/model/marking';
import type { QuoteNote } from '@/lib/model/note';
import { type OpenStory, openStory } from './open-story';
import { PointerInPage } from './pointer-in-page';
import { toQuote } from './quote-span';
import { QuotesInPage } from './quotes-in-page';
import { type Reading, readPage, tellSkipped } from './read-page';

type PageSettings = { marking: Marking; card: CardOpening };
/** Until the settings are known. */
const NO_CARD: CardOpening = { enabled: false, delay: 0 };

export class Reader implements PageReader {
  readonly #signal: AbortSignal;
  readonly #painter = new Painter({ registry: CSS.highlights, createHighlight: () => new Highlight() });
  readonly #pointer: PointerInPage;
  readonly #quotes: QuotesInPage;
  #open: OpenStory[] = [];
  #settings: PageSettings | null = null;
  #isStarted = false;
  #current = new AbortController();
  /** The address and canonical link of the page last read, to tell when the head was left behind. */
  #lastHead: { path: string; canonical: string | null } | null = null;
  #stepped: PlacedMark | null = null;
  #undress: () => void = () => undefined;
  #layer: PageLayer | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#pointer = new PointerInPage({
      signal,
      getMarks: () => this.#marks,
      getCard: () => this.#settings?.card ?? NO_CARD,
      onTouch: () => this.#restore(),
      onMute: (entityId, isMuted) => this.#mute(entityId, isMuted),
      onFollow: (entityId, isFollowed) => this.#follow(entityId, isFollowed),
      holdsUnmarked: (range) => this.#open.some(({ story }) => story.holdsUnmarked(range)),
      findNote: (range) => this.#findNote(range),
    });
    this.#quotes = new QuotesInPage(signal);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  async read({ verdict, jsonLd }: ReadRequest): Promise<void> {
    this.#current.abort('another');
    this.#current = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#current.signal]);
    this.#closeGone();
    if (this.#open.some(({ story }) => story.reading.url === location.href)) return;
    const without = this.#open.map(({ story }) => story.reading.found.root);
    const isHeadStale = this.#isHeadStale();
    const reading = await readPage({ verdict, jsonLd, without, isHeadStale }, signal);
    if (signal.aborted) return;
    if (reading) await this.#start(reading, isHeadStale);
    // what was sent and came to nothing the background tells itself: a library that is full, say
    else if (this.#open.length === 0 && getPageWorld().report?.state !== 'read') await tellSkipped();
  }

  leave(): void {
    this.#current.abort('left');
    for (const { end } of this.#open) end.abort('left');
    this.#open = [];
    this.#repaint();
    void tellSkipped();
  }

  changeMarking(settings: PageSettings): void {
    // the same change may have ended the visit just before; before the first story it is asked for anyway
    if (this.#signal.aborted || !this.#settings) return;
    if (settings.marking.style !== this.#settings.marking.style) void sendToBackground('applyMarkStyle', { on: true });
    this.#settings = settings;
    this.#repaint();
  }

  /** Every story once more, although its text is the same: what is a name changed. */
  async readAgain(): Promise<void> {
    for (const { story } of this.#open) await story.readAgain('forced');
  }

  showMention(entityId: string, index: number): boolean {
    return this.#show(this.#marks.filter((m) => m.entityId === entityId)[index]);
  }

  stepMention(direction: 'next' | 'previous'): boolean {
    const marks = this.#marks;
    const at = this.#stepped ? marks.indexOf(this.#stepped) : -1;
    const next = direction === 'next' ? at + 1 : at < 0 ? -1 : at - 1;
    return this.#show(marks.at(next % (marks.length || 1)));
  }

  /** A story that was appended may have been taken for the end of the one above until that one is read again. */
  get #marks(): PlacedMark[] {
    return this.#open.flatMap(({ story }, i) => {
      const own = story.reading.found.root;
      const later = this.#open.slice(i + 1).map((open) => open.story.reading.found.root);
      const others = later.filter((root) => root !== own && !root.contains(own));
      return story.marks.filter(({ range }) => !others.some((root) => root.contains(range.startContainer)));
    });
  }

  async #start(reading: Reading, isHeadStale: boolean): Promise<void> {
    if (!this.#isStarted) await this.#begin();
    const opened = openStory(reading, this.#signal, {
      reread: (last, signal, changes) => {
        const options = { verdict: null, jsonLd: null, without: this.#rootsBut(last), isHeadStale };
        return readPage(changes === 'forced' ? options : { ...options, last, ...(changes && { changes }) }, signal);
      },
      repaint: () => this.#repaint(),
      restore: () => this.#restore(),
    });
    const others = [...this.#open];
    this.#open.push(opened);
    this.#repaint();
    opened.story.watch();
    for (const { story } of others) await story.readAgain();
  }

  /** Once a page: style, settings, pointer. */
  async #begin(): Promise<void> {
    this.#isStarted = true;
    this.#settings = await sendToBackground('applyMarkStyle', { on: true });
    this.#pointer.await();
  }

  #findNote(range: Range): (() => void) | null {
    for (const { story } of this.#open) {
      const { found, recorded } = story.reading;
      const anchor = toQuote(range, found.article, recorded.articleId);
      if (anchor) return () => void sendToBackground('openQuote', { quoteId: null, anchor });
    }
    return null;
  }

  changeQuotes(articleId: string, notes: QuoteNote[]): void {
    this.#quotes.change(articleId, notes);
  }

  /** Stories whose text is no longer in the page. */
  #closeGone(): void {
    const [kept, gone] = [this.#open.filter(({ story }) => story.isWhole), this.#open.filter((o) => !o.story.isWhole)];
    for (const { end } of gone) end.abort('gone');
    this.#open = kept;
    if (gone.length > 0) this.#repaint();
  }

  #rootsBut(last: Reading): Element[] {
    return this.#open.map(({ story }) => story.reading.found.root).filter((root) => root !== last.found.root);
  }

  #isHeadStale(): boolean {
    const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
    const before = this.#lastHead;
    const path = location.pathname + location.search;
    this.#lastHead = { path, canonical };
    return before !== null && before.path !== path && before.canonical === canonical;
  }

  #repaint(): void {
    const settings = this.#settings;
    if (this.#signal.aborted || !settings) return;
    for (const { story } of this.#open) story.place(settings.marking);
    const marks = this.#marks;
    this.#painter.paint(marks);
    void this.#showPrivate(settings.marking);
    this.#quotes.show(this.#open.map(({ story }) => story.reading));
    if (import.meta.env.FIREFOX) this.#dressShadowRoots(settings.marking);
    const { report } = getPageWorld();
    if (report)
      report.getMarks = () => this.#marks.map(({ surface, range }) => ({ surface, painted: range.toString() }));
  }

  /** The layer stands there for every story alike: that it is there says nothing of whom the reader knows. */
  async #showPrivate({ knowledge }: Marking): Promise<void> {
    const isWanted = () => this.#open.length > 0 && knowledge && !this.#signal.aborted;
    const pointer = isWanted() && !this.#layer ? await this.#pointer.bring() : null;
    if (!isWanted()) {
      this.#layer?.remove();
      this.#layer = null;
      return;
    }
    this.#layer ??= pointer?.createLayer() ?? null;
    this.#layer?.show(this.#marks);
  }

  #dressShadowRoots({ style }: Marking): void {
    this.#undress();
    const css = toMarkCss(style);
    this.#undress = adoptInShadowRoots(
      this.#marks.map(({ range }) => range),
      css,
    );
  }

  /** A moment to look after the paint; and to notice that the extension was reloaded or removed. */
  #restore(): void {
    if (browser.runtime?.id) this.#painter.restore();
    else getPageWorld().visit?.abort('gone');
  }

  #mute(entityId: string, isMuted: boolean): void {
    for (const { story } of this.#open) story.mute(entityId, isMuted);
    this.#repaint();
  }

  #follow(entityId: string, isFollowed: boolean): void {
    for (const { story } of this.#open) story.follow(entityId, isFollowed);
    this.#repaint();
  }

  #show(mark: PlacedMark | undefined): boolean {
    if (!mark) return false;
    this.#stepped = mark;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
    void this.#pointer.bring().then((pointer) => pointer?.openCard(mark));
    return true;
  }

  #clear(): void {
    this.#painter.clear();
    this.#undress();
    this.#layer?.remove();
    if (this.#isStarted) void sendToBackground('applyMarkStyle', { on: false });
  }
}
