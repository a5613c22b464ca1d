/** One tab's way through a site: each address it comes to is looked at once, whether it was loaded or replaced in place. */
import { assessPage } from '@/lib/article/assess-page';
import { onPageMessage, sendToBackground } from '@/lib/messaging/page-messages';
import { watchAddress } from './address';
import { getPageWorld, type PageReader, type ReadRequest } from './page-world';

/** Pages that build themselves after loading say little at first: these are looked at once more, after this many milliseconds. */
const LATE_TEXT = 1_500;
/** A page with fewer paragraphs is still being built, or is an application. */
const FEW_PARAGRAPHS = 8;
const MAY_COME_LATE = new Set(['no-headline', 'no-date', 'little-prose']);

export function watchVisit(signal: AbortSignal): void {
  const visit = new Visit(signal);
  visit.look();
  watchAddress(signal, () => visit.moveOn());
  onPageMessage(signal, {
    readThisPage: async () => {
      await visit.read({ forced: true });
      return null;
    },
    showMention: async ({ entityId, index }) => ({ shown: visit.reader?.showMention(entityId, index) ?? false }),
    stepMention: async ({ direction }) => ({ shown: visit.reader?.stepMention(direction) ?? false }),
  });
}

class Visit {
  readonly #signal: AbortSignal;
  reader: PageReader | null = null;
  #looked = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.reader?.stop(), { once: true });
  }

  /** The address changed in place: what was painted belongs to the page before. */
  moveOn(): void {
    this.reader?.stop();
    this.look();
  }

  look(isSecond = false): void {
    const turn = isSecond ? this.#looked : ++this.#looked;
    const { verdict, reason } = assessPage(document, location.href);
    if (verdict !== 'no') void this.read({ forced: false });
    else if (!isSecond && MAY_COME_LATE.has(reason) && document.getElementsByTagName('p').length < FEW_PARAGRAPHS)
      setTimeout(() => !this.#signal.aborted && turn === this.#looked && this.look(true), LATE_TEXT);
    else void sendToBackground('pageSkipped', { url: location.href.slice(0, 4000), reason: 'not-an-article' });
  }

  async read(request: ReadRequest): Promise<void> {
    const turn = this.#looked;
    this.reader ??= await this.#bringReader();
    if (!this.#signal.aborted && turn === this.#looked) await this.reader?.read(request);
  }

  async #bringReader(): Promise<PageReader | null> {
    const world = getPageWorld();
    if (!world.createReader) await sendToBackground('injectScript', { script: 'reader' });
    return world.createReader?.(this.#signal) ?? null;
  }
}
