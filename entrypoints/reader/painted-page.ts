/** An article that was read, as it stands painted in the page. */
import { getPageWorld } from '@/entrypoints/content/page-world';
import { Painter } from '@/lib/highlight/painter';
import { type PlacedMark, placeMarks } from '@/lib/highlight/place-marks';
import { sendToBackground } from '@/lib/messaging/page-messages';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import type { Settings } from '@/lib/settings/settings';
import { CardInPage } from './card-in-page';
import { watchPointing } from './pointing';
import type { Reading } from './reader';
import { watchStory } from './watch-story';

export class PaintedPage {
  #reading: Reading;
  readonly #signal: AbortSignal;
  readonly #reread: () => Promise<Reading | null>;
  readonly #painter = new Painter({ registry: CSS.highlights, createHighlight: () => new Highlight() });
  readonly #card: CardInPage;
  #marks: PlacedMark[] = [];
  #settings: Settings | null = null;
  /** The mark the reader stepped to last; null before the first step. */
  #stepped: PlacedMark | null = null;

  constructor(reading: Reading, signal: AbortSignal, reread: () => Promise<Reading | null>) {
    this.#reading = reading;
    this.#signal = signal;
    this.#reread = reread;
    this.#card = new CardInPage(signal, () => this.#reading.recorded.articleId);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  async start(): Promise<void> {
    this.#settings = await loadPageSettings();
    await sendToBackground('applyMarkStyle', { on: true });
    if (this.#signal.aborted) return;
    this.paint();
    const unwatch = watchPageSettings((settings) => this.#onSettings(settings));
    this.#signal.addEventListener('abort', unwatch, { once: true });
    watchPointing({
      signal: this.#signal,
      getMarks: () => this.#marks,
      getDelay: () => this.#settings?.card ?? { enabled: true, delay: 300 },
      card: this.#card,
      onTouch: () => this.#painter.restore(),
    });
    watchStory({
      signal: this.#signal,
      root: this.#reading.found.root,
      isWhole: () => this.#isWhole(),
      restore: () => this.#painter.restore(),
      reread: () => this.#readAgain(),
    });
  }

  /** Paints what the settings allow where the text stands now. */
  paint(): void {
    const { found, recorded } = this.#reading;
    const marking = this.#settings?.marking;
    const wanted = recorded.marks.filter(
      (m) => !m.muted && (m.kind === 'person' ? marking?.people !== false : marking?.organizations !== false),
    );
    this.#marks = placeMarks(document, found.article, wanted, marking?.firstOnly ?? false);
    this.#painter.paint(this.#marks);
    const { report } = getPageWorld();
    if (report)
      report.getMarks = () => this.#marks.map(({ surface, range }) => ({ surface, painted: range.toString() }));
  }

  showMention(entityId: string, index: number): boolean {
    const mark = this.#marks.filter((m) => m.entityId === entityId)[index];
    return mark ? this.#open(mark) : false;
  }

  stepMention(direction: 'next' | 'previous'): boolean {
    const at = this.#stepped ? this.#marks.indexOf(this.#stepped) : -1;
    const next = direction === 'next' ? at + 1 : at < 0 ? this.#marks.length - 1 : at - 1;
    const mark = this.#marks[(next + this.#marks.length) % this.#marks.length];
    return mark ? this.#open(mark) : false;
  }

  #open(mark: PlacedMark): boolean {
    this.#stepped = mark;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
    void this.#card.open(mark, { takeFocus: true });
    return true;
  }

  #isWhole(): boolean {
    return this.#marks.every(({ range, surface }) => range.startContainer.isConnected && holds(range, surface));
  }

  async #readAgain(): Promise<void> {
    const reading = await this.#reread();
    if (!reading || this.#signal.aborted) return;
    this.#reading = reading;
    this.paint();
  }

  #onSettings(settings: Settings): void {
    const restyle = settings.marking.style !== this.#settings?.marking.style;
    this.#settings = settings;
    if (restyle) void sendToBackground('applyMarkStyle', { on: true });
    this.paint();
  }

  #clear(): void {
    this.#painter.clear();
    void sendToBackground('applyMarkStyle', { on: false });
  }
}

/** White space and soft hyphens apart, the range holds just the name. */
function holds(range: Range, surface: string): boolean {
  return (
    range
      .toString()
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' ') === surface
  );
}
