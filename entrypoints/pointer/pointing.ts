/**
 * The pointer, the finger and the keyboard on a painted name. Nothing is tested while the pointer moves: the test is made
 * once it rests, so that a page under a moving pointer pays only a timer. Links keep their clicks.
 */
import type { PagePointer } from '@/entrypoints/content/page-world';
import { findMarkAt } from '@/lib/highlight/hit-test';
import type { PlacedMark } from '@/lib/highlight/place-marks';
import type { CardInPage } from './card-in-page';

type Pointing = {
  signal: AbortSignal;
  getMarks(): readonly PlacedMark[];
  getCard(): { enabled: boolean; delay: number };
  card: CardInPage;
  /** The reader is here: a moment to look after the paint. */
  onTouch(): void;
};

/** CSS pixels a resting hand may tremble. */
const TREMBLE = 3;
/** Pressing something on the way means that, not the name. */
const CLICKABLE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';

/** `move`, `click`: what the reader did before anybody listened. */
export function watchPointing(pointing: Pointing): Pick<PagePointer, 'move' | 'click'> {
  const { signal } = pointing;
  const rest = new RestingPointer(pointing);
  const options = { signal, passive: true, capture: true } as const;
  addEventListener('pointermove', (event) => rest.move(event), options);
  addEventListener('pointerdown', () => rest.cancel(), options);
  document.documentElement.addEventListener('pointerleave', () => rest.cancel(), options);
  addEventListener('click', (event) => openOnClick(pointing, event, event.composedPath()[0] ?? null), options);
  return {
    move: (event) => rest.move(event),
    click: (event, target) => openOnClick(pointing, event, target),
  };
}

/** A page that opens cards itself could measure them, and so learn about whom the reader has read how much. */
const isForged = (event: Event): boolean => !event.isTrusted;

class RestingPointer {
  readonly #pointing: Pointing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #x = 0;
  #y = 0;

  constructor(pointing: Pointing) {
    this.#pointing = pointing;
  }

  move(event: PointerEvent): void {
    if (isForged(event) || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (Math.hypot(event.clientX - this.#x, event.clientY - this.#y) < TREMBLE) return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    this.cancel();
    const { enabled, delay } = this.#pointing.getCard();
    if (enabled && !this.#pointing.signal.aborted) this.#timer = setTimeout(() => this.#test(), delay);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  #test(): void {
    const { card, signal } = this.#pointing;
    if (signal.aborted || card.holdsPoint(this.#x, this.#y)) return;
    this.#pointing.onTouch();
    const mark = findMarkAt(document, this.#pointing.getMarks(), this.#x, this.#y);
    if (mark) void card.open(mark, { takeFocus: false, at: { x: this.#x, y: this.#y } });
    else card.leave(this.#x, this.#y);
  }
}

function openOnClick({ card, getMarks, getCard }: Pointing, event: MouseEvent, target: EventTarget | null): void {
  if (isForged(event) || !getCard().enabled || event.button !== 0 || event.defaultPrevented) return;
  if (card.ownsEvent(event)) return;
  const isClickable = target instanceof Element && target.closest(CLICKABLE) !== null;
  const isSelecting = !(getSelection()?.isCollapsed ?? true);
  const mark = isClickable || isSelecting ? null : findMarkAt(document, getMarks(), event.clientX, event.clientY);
  if (mark) void card.open(mark, { takeFocus: false, at: { x: event.clientX, y: event.clientY } });
  else card.close();
}
