/**
 * Keeps up with a story that changes: text put anew by a framework, paragraphs that come late, a registry wiped by the
 * page. Looks only at the story's own part of the page, waits until it rests, and waits longer each time it does not.
 */
import { idle } from './slices';

type Watch = {
  signal: AbortSignal;
  root: Element;
  /** Every painted range still holds its name. */
  isWhole(): boolean;
  /** Paints again what was wiped from the registry. */
  restore(): boolean;
  /** Finds the text anew, has it read when it changed, paints. */
  reread(): Promise<void>;
};

/** Milliseconds the story must rest before it is looked at again. */
const REST = 400;
const LONGEST_REST = 30_000;
/** After that long without a change the patience is as at first. */
const FORGIVE = 60_000;
/** New text shorter than this is a counter or a clock, not news. */
const NEWS = 60;

export function watchStory(watch: Watch): void {
  const keeper = new StoryKeeper(watch);
  const observer = new MutationObserver((records) => keeper.onChange(records));
  // the story's box itself may be replaced: its parent tells
  const observed = watch.root.parentElement ?? watch.root;
  observer.observe(observed, { childList: true, characterData: true, subtree: true });
  watch.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const type of ['visibilitychange', 'scrollend', 'focusin'])
    document.addEventListener(type, () => watch.restore(), { signal: watch.signal, passive: true });
}

class StoryKeeper {
  readonly #watch: Watch;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest = REST;
  #lastRead = 0;
  #added = 0;
  #isReading = false;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  onChange(records: readonly MutationRecord[]): void {
    this.#added += records.reduce((sum, record) => sum + textAdded(record), 0);
    if (this.#timer === undefined) this.#timer = setTimeout(() => void this.#look(), this.#rest);
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
    await this.#watch.reread().finally(() => {
      this.#isReading = false;
    });
  }
}

function textAdded(record: MutationRecord): number {
  if (record.type === 'characterData') return 1;
  let length = 0;
  for (const node of record.addedNodes)
    if (node.nodeType !== Node.COMMENT_NODE) length += (node.textContent ?? '').trim().length;
  return length;
}
