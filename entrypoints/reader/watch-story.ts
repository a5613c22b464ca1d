/**
 * Keeps up with a story that changes: text put anew by a framework, paragraphs that come late, a registry wiped by the
 * page. Looks only at the story's own part of the page, waits until it rests, and waits longer each time it does not.
 */
import { PageChanges } from '@/lib/article/page-changes';
import { idle } from './slices';

type Watch = {
  signal: AbortSignal;
  /** The story's box as it stands now. */
  getRoot(): Element;
  /** Every painted range still holds its name. */
  isWhole(): boolean;
  /** Paints again what was wiped from the registry. */
  restore(): void;
  /**
   * Finds the text anew, has it read when it changed, paints. null: it is not known what changed. Resolves with whether the
   * story now stands as the page has it.
   */
  reread(changes: PageChanges | null): Promise<boolean>;
};

/** Milliseconds the story must rest before it is looked at again. */
const REST = 400;
const LONGEST_REST = 30_000;
/** After that long without a change the patience is as at first. */
const FORGIVE = 60_000;
/** New text shorter than this is a counter or a clock, not news. */
const NEWS = 60;

export function watchStory(watch: Watch): void {
  const keeper = new StoryKeeper(watch, () => observe());
  const observer = new MutationObserver((records) => keeper.onChange(records));
  let watched: Element | null = null;
  const observe = () => {
    const root = watch.getRoot();
    // a box that is gone already tells nothing: then whatever comes anywhere is looked at
    const box = (root.isConnected && root.parentElement) || document.body;
    if (box === watched && box.isConnected) return;
    observer.disconnect();
    keeper.loseSight();
    watched = box;
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    // any box around it may be replaced as a whole: each tells of its own children only
    for (let above = parentOf(box); above; above = parentOf(above)) observer.observe(above, { childList: true });
  };
  observe();
  watch.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const type of ['visibilitychange', 'scrollend', 'focusin'])
    document.addEventListener(type, () => watch.restore(), { signal: watch.signal, passive: true });
}

function parentOf(element: Element | null): Element | null {
  const root = element?.parentNode ?? null;
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : null;
}

class StoryKeeper {
  readonly #watch: Watch;
  readonly #observe: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest = REST;
  #lastRead = 0;
  #added = 0;
  #changes = new PageChanges();
  #isReading = false;
  /** Something may have changed while nobody looked: the next time the whole is read. */
  #isBlind = true;

  /** `observe`: watches the story's box, which may be another after reading. */
  constructor(watch: Watch, observe: () => void) {
    this.#watch = watch;
    this.#observe = observe;
  }

  loseSight(): void {
    this.#isBlind = true;
  }

  onChange(records: readonly MutationRecord[]): void {
    this.#changes.note(records);
    this.#added += records.reduce((sum, record) => sum + textAdded(record), 0);
    this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#look(), this.#rest);
  }

  async #look(): Promise<void> {
    await idle(1_000);
    this.#timer = undefined;
    const { signal } = this.#watch;
    if (signal.aborted || this.#isReading) return;
    this.#watch.restore();
    const added = this.#added;
    this.#added = 0;
    if (added < NEWS && this.#watch.isWhole()) return;
    const now = performance.now();
    this.#rest = now - this.#lastRead > FORGIVE ? REST : Math.min(LONGEST_REST, this.#rest * 2);
    this.#lastRead = now;
    this.#isReading = true;
    const changes = this.#changes;
    this.#changes = new PageChanges();
    const isBlind = this.#isBlind;
    this.#isBlind = false;
    const isSound = await this.#watch.reread(isBlind ? null : changes).catch(() => false);
    this.#isReading = false;
    if (signal.aborted) return;
    if (!isSound) this.loseSight();
    this.#observe();
    if (!this.#watch.isWhole()) this.#schedule();
  }
}

function textAdded(record: MutationRecord): number {
  if (record.type === 'characterData') return 1;
  let length = 0;
  for (const node of record.addedNodes)
    if (node.nodeType !== Node.COMMENT_NODE) length += (node.textContent ?? '').trim().length;
  return length;
}
