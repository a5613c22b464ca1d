/**
 * Where what only the reader may see goes: boxes over names, in coordinates of a layer that scrolls with the page.
 * Whom the reader follows gets a box a line; whom no earlier article named, a dot at the first mention; whom the reader
 * knows, nothing. Reads the layout once, for all names, and writes nothing.
 */
import type { PaintedMark } from './mark';

export type PrivateMark = PaintedMark & { entityId: string; known: boolean; followed: boolean };
export type PrivateBox = {
  kind: PaintedMark['kind'];
  sign: 'followed' | 'new';
  /** CSS pixels from the layer's origin. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** The colour of the text under it, as computed. */
  color: string;
};

type Point = { x: number; y: number };
type Clip = { left: number; top: number; right: number; bottom: number };
/** `scrollers`: boxes other than the page that scroll names; the layer has to follow these. */
export type PrivateBoxes = { boxes: PrivateBox[]; scrollers: ReadonlySet<Element> };

/** `origin`: where the layer's zero stands in the window. */
export function toPrivateBoxes(marks: readonly PrivateMark[], origin: Point): PrivateBoxes {
  const surroundings = new Surroundings();
  const seen = new Set<string>();
  const boxes: PrivateBox[] = [];
  for (const { range, kind, entityId, known, followed } of marks) {
    const isFirst = !seen.has(entityId);
    seen.add(entityId);
    const sign = followed ? 'followed' : !known && isFirst ? 'new' : null;
    const parent = sign ? range.startContainer.parentElement : null;
    if (!sign || !parent) continue;
    const { color, clip } = surroundings.of(parent);
    const lines = [...range.getClientRects()].filter((r) => r.width > 0 && isInside(r, clip));
    for (const r of sign === 'new' ? lines.slice(-1) : lines)
      boxes.push({
        kind,
        sign,
        left: r.left - origin.x,
        top: r.top - origin.y,
        width: r.width,
        height: r.height,
        color,
      });
  }
  return { boxes, scrollers: surroundings.scrollers };
}

const isInside = (r: DOMRect, clip: Clip | null): boolean =>
  clip === null || (r.bottom > clip.top && r.top < clip.bottom && r.right > clip.left && r.left < clip.right);

/** Asks each element once: names share their paragraphs. */
class Surroundings {
  readonly scrollers = new Set<Element>();
  readonly #known = new Map<Element, { color: string; clip: Clip | null }>();

  of(element: Element): { color: string; clip: Clip | null } {
    let known = this.#known.get(element);
    if (!known) {
      known = { color: getComputedStyle(element).color, clip: this.#findClip(element) };
      this.#known.set(element, known);
    }
    return known;
  }

  /** The nearest box that hides what runs over it; null when only the page does. */
  #findClip(element: Element): Clip | null {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const before = this.#known.get(at);
      if (before && at !== element) return before.clip;
      if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) continue;
      if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) this.scrollers.add(at);
      return at.getBoundingClientRect();
    }
    return null;
  }
}
