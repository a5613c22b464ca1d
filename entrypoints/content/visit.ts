/** One tab's way through a site: each address it comes to is looked at once, whether it was loaded or replaced in place. */
import { assessPage } from '@/lib/article/assess-page';
import { onPageMessage, sendToBackground } from '@/lib/messaging/page-messages';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { watchAddress } from './address';
import { getPageWorld, type PageReader, type ReadRequest } from './page-world';

/** Pages that build themselves after loading say little at first: these are looked at once more, after this many milliseconds. */
const LATE_TEXT = 1_500;
/** A page with fewer paragraphs is still being built, or is an application. */
const FEW_PARAGRAPHS = 8;
const MAY_COME_LATE = new Set(['no-headline', 'no-date', 'little-prose']);

export class Visit {
  /** Ends with the script's context, or when the reader turns the site off. */
  readonly #signal: AbortSignal;
  readonly #ended = new AbortController();
  #reader: PageReader | null = null;
  #opened: Promise<boolean> | null = null;
  #turn = 0;

  constructor(signal: AbortSignal) {
    this.#signal = AbortSignal.any([signal, this.#ended.signal]);
    this.#signal.addEventListener('abort', () => this.#reader?.stop(), { once: true });
    watchAddress(this.#signal, () => this.#moveOn());
  }

  /** Decides whether the page at this address is to be read. */
  look(isSecond = false): void {
    const turn = isSecond ? this.#turn : ++this.#turn;
    const { verdict, reason } = assessPage(document, location.href);
    const skipped = verdict === 'no';
    getPageWorld().report = { state: skipped ? 'skipped' : 'looking', reason };
    if (!skipped) void this.#read({ forced: false });
    else if (!isSecond && MAY_COME_LATE.has(reason) && document.getElementsByTagName('p').length < FEW_PARAGRAPHS)
      setTimeout(() => !this.#signal.aborted && turn === this.#turn && this.look(true), LATE_TEXT);
    else if (this.#opened)
      void sendToBackground('pageSkipped', { url: location.href.slice(0, 4000), reason: 'not-an-article' });
  }

  /** Listens for the reader's wishes and settings; false when the site is off, and then there is nothing of ours left. */
  open(): Promise<boolean> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async #open(): Promise<boolean> {
    const signal = this.#signal;
    onPageMessage(signal, {
      readThisPage: async () => {
        await this.#read({ forced: true });
        return null;
      },
      showMention: async ({ entityId, index }) => ({ shown: this.#reader?.showMention(entityId, index) ?? false }),
      stepMention: async ({ direction }) => ({ shown: this.#reader?.stepMention(direction) ?? false }),
    });
    if (isSiteOff(await loadPageSettings(), location.href)) this.#ended.abort();
    if (signal.aborted) return false;
    const unwatch = watchPageSettings((settings) => {
      if (isSiteOff(settings, location.href)) this.#ended.abort();
    });
    signal.addEventListener('abort', unwatch, { once: true });
    return true;
  }

  /** The address changed in place: what was painted belongs to the page before. */
  #moveOn(): void {
    this.#reader?.stop();
    this.look();
  }

  async #read(request: ReadRequest): Promise<void> {
    const turn = this.#turn;
    if (!(await this.open())) return;
    this.#reader ??= await this.#bringReader();
    if (!this.#signal.aborted && turn === this.#turn) await this.#reader?.read(request);
  }

  async #bringReader(): Promise<PageReader | null> {
    const world = getPageWorld();
    if (!world.createReader) await sendToBackground('injectScript', { script: 'reader' });
    return world.createReader?.(this.#signal) ?? null;
  }
}
