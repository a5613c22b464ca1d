/**
 * Paints names with the CSS Custom Highlight API: the page's nodes are never touched. One registry entry a kind,
 * because a page can read the registry: it may learn what is a name, never whom the reader knows.
 */
import type { PaintedMark } from './mark';

/** Names of the registry entries, and of `::highlight(…)` in the style sheet. */
export const HIGHLIGHT_NAMES = { person: 'name-person', organization: 'name-organization' } as const;

export type HighlightPorts = {
  registry: Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;
  createHighlight: () => Highlight;
};

export class Painter {
  readonly #ports: HighlightPorts;
  /** Our own list: Firefox refuses to iterate a highlight from a page script. */
  #marks: readonly PaintedMark[] = [];
  readonly #ours = new Map<PaintedMark['kind'], { highlight: Highlight; size: number }>();

  constructor(ports: HighlightPorts) {
    this.#ports = ports;
  }

  /** In the order of the text. */
  get marks(): readonly PaintedMark[] {
    return this.#marks;
  }

  paint(marks: readonly PaintedMark[]): void {
    this.#marks = marks;
    for (const kind of ['person', 'organization'] as const) {
      const highlight = this.#ports.createHighlight();
      const ranges = marks.filter((mark) => mark.kind === kind);
      for (const { range } of ranges) highlight.add(range);
      this.#ours.set(kind, { highlight, size: ranges.length });
      if (ranges.length > 0) this.#ports.registry.set(HIGHLIGHT_NAMES[kind], highlight);
      else this.#ports.registry.delete(HIGHLIGHT_NAMES[kind]);
    }
  }

  /** Paints again what the page wiped from the registry; true when it had to. */
  restore(): boolean {
    const wiped = [...this.#ours].some(([kind, { highlight, size }]) => {
      if (size === 0) return false;
      return this.#ports.registry.get(HIGHLIGHT_NAMES[kind]) === undefined || highlight.size !== size;
    });
    if (wiped) this.paint(this.#marks);
    return wiped;
  }

  clear(): void {
    this.#marks = [];
    this.#ours.clear();
    for (const name of Object.values(HIGHLIGHT_NAMES)) this.#ports.registry.delete(name);
  }
}
