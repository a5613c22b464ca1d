/** An article that was read, as it stands in the page: its marks, and keeping them where their names are. */

import type { PageChanges } from '@/lib/article/page-changes';
import { type PlacedMark, placeMarks } from '@/lib/highlight/place-marks';
import type { Marking } from '@/lib/model/marking';
import type { Reading } from './read-page';
import { watchStory } from './watch-story';

export type StoryPorts = {
  signal: AbortSignal;
  /**
   * Reads the text anew: only what changed, where that is known; `forced`: also when the text is the same. The reading of before
   * when nothing changed, null when there is nothing to read any more.
   */
  reread(last: Reading, changes: PageChanges | 'forced' | null): Promise<Reading | null>;
  /** The marks changed, or were wiped from the registry. */
  repaint(): void;
  restore(): void;
};

export class Story {
  reading: Reading;
  marks: PlacedMark[] = [];
  readonly #ports: StoryPorts;
  readonly #muted = new Set<string>();
  #turn = 0;

  constructor(reading: Reading, ports: StoryPorts) {
    this.reading = reading;
    this.#ports = ports;
  }

  watch(): void {
    watchStory({
      signal: this.#ports.signal,
      getRoot: () => this.reading.found.root,
      isWhole: () => this.isWhole,
      restore: () => this.#ports.restore(),
      reread: (changes) => this.readAgain(changes),
    });
  }

  /** Finds where the names stand that the settings let be marked. */
  place(marking: Marking): void {
    const { found, recorded } = this.reading;
    const wanted = recorded.marks.filter(
      (m) => !m.muted && !this.#muted.has(m.entityId) && (m.kind === 'person' ? marking.people : marking.organizations),
    );
    this.marks = placeMarks(document, found.article, wanted, recorded.articleId, marking.firstOnly);
  }

  mute(entityId: string, isMuted: boolean): void {
    if (isMuted) this.#muted.add(entityId);
    else this.#muted.delete(entityId);
  }

  follow(entityId: string, followed: boolean): void {
    const { recorded } = this.reading;
    const marks = recorded.marks.map((mark) => (mark.entityId === entityId ? { ...mark, followed } : mark));
    this.reading = { ...this.reading, recorded: { ...recorded, marks } };
  }

  /** It is still in the page, every name where it was. */
  get isWhole(): boolean {
    if (!this.reading.found.root.isConnected) return false;
    return this.marks.every(({ range, surface }) => range.startContainer.isConnected && holds(range, surface));
  }

  /** A selection in the story's text where no name is marked. */
  holdsUnmarked(range: Range): boolean {
    const { startContainer: node, startOffset } = range;
    if (!(node instanceof Text) || this.reading.found.article.findOffset(node, startOffset) === null) return false;
    return !this.marks.some((mark) => mark.range.toString() === range.toString());
  }

  /**
   * Again, because the page changed, or because another story was found beside it that may have been taken for its end.
   */
  async readAgain(changes: PageChanges | 'forced' | null = null): Promise<boolean> {
    const turn = ++this.#turn;
    const reading = await this.#ports.reread(this.reading, changes);
    // a reading begun before another story was found may hold that one too: the last begun is right
    if (this.#ports.signal.aborted || turn !== this.#turn) return false;
    if (reading) this.reading = reading;
    this.#ports.repaint();
    return reading !== null;
  }
}

/** White space and soft hyphens apart, the range holds just the name. */
function holds(range: Range, surface: string): boolean {
  const text = range.toString();
  return text === surface || text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ') === surface;
}
