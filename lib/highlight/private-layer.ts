/**
 * A layer of our own over the page, in a closed shadow root, for what the page must not learn: whom the reader follows and
 * whom they meet for the first time. It stands there whoever is named, so that its presence tells nothing; it scrolls with
 * the page, catches no pointer, and is drawn anew only when the page's size changes.
 */
import type { PrivateBox, PrivateMark } from './private-boxes';
import { toPrivateBoxes } from './private-boxes';

const HOST =
  'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483646 !important; pointer-events: none !important;';
const TINT = { person: '#12907c', organization: '#8d5fd3' } as const;

export class PrivateLayer {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #end = new AbortController();
  #marks: readonly PrivateMark[] = [];
  #scrollers: ReadonlySet<Element> = new Set();
  #frame = 0;

  constructor(document: Document) {
    this.#host = document.createElement('div');
    this.#host.style.cssText = HOST;
    this.#host.setAttribute('aria-hidden', 'true');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    document.documentElement.append(this.#host);
    const redraw = () => this.#schedule();
    const { signal } = this.#end;
    const sizes = new ResizeObserver(redraw);
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => sizes.disconnect());
    const options = { signal, passive: true, capture: true } as const;
    // the page's own scrolling moves the layer with it; a box that scrolls inside the page does not
    document.addEventListener('scroll', ({ target }) => this.#scrollers.has(target as Element) && redraw(), options);
    addEventListener('beforeprint', () => this.#host.style.setProperty('display', 'none', 'important'), { signal });
    addEventListener('afterprint', () => this.#host.style.setProperty('display', 'block', 'important'), { signal });
  }

  /** In the order of the text. */
  show(marks: readonly PrivateMark[]): void {
    this.#marks = marks;
    this.#schedule();
  }

  remove(): void {
    this.#end.abort('removed');
    cancelAnimationFrame(this.#frame);
    this.#host.remove();
  }

  /** In the next frame, once: where nothing is to be shown it costs nothing. */
  #schedule(): void {
    if (this.#frame !== 0 || (!this.#root.hasChildNodes() && !this.#marks.some((m) => m.followed || !m.known))) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#end.signal.aborted) this.#draw();
    });
  }

  #draw(): void {
    const { boxes, scrollers } = toPrivateBoxes(this.#marks, this.#host.getBoundingClientRect());
    this.#scrollers = scrollers;
    this.#root.replaceChildren(...boxes.map(toElement));
  }
}

function toElement(box: PrivateBox): HTMLElement {
  const element = document.createElement('div');
  const line = `color-mix(in srgb, ${box.color} 76%, ${TINT[box.kind]})`;
  const place = (left: number, top: number, width: number, height: number) =>
    `position: absolute; left: ${left.toFixed(1)}px; top: ${top.toFixed(1)}px; width: ${width.toFixed(1)}px; height: ${height.toFixed(1)}px; box-sizing: border-box;`;
  const dot = Math.max(4, Math.min(7, box.height * 0.22));
  // the capitals' upper edge: a line's box is taller than its letters
  const shoulder = box.top + box.height * 0.14;
  // the mark's own line stands inside, and the tint is faint: it lies over the letters
  const height = box.height * 1.1 + 2;
  element.style.cssText =
    box.sign === 'new'
      ? `${place(box.left + box.width - dot / 4, shoulder, dot, dot)} border-radius: 50%; background: ${line}; forced-color-adjust: none;`
      : `${place(box.left - 3, box.top, box.width + 6, height)} border-radius: 4px; border: 1px solid ${line}; background: color-mix(in srgb, transparent 91%, ${TINT[box.kind]});`;
  return element;
}
