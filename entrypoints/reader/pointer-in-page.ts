/** Brings in what answers the pointer, once the reader points, presses or selects; what they did until it was there is not lost. */
import { getPageWorld, type PagePointer, type PointerPorts } from '@/entrypoints/content/page-world';
import { sendToBackground } from '@/lib/messaging/page-messages';

export class PointerInPage {
  readonly #ports: PointerPorts;
  #pointer: Promise<PagePointer | null> | null = null;

  constructor(ports: PointerPorts) {
    this.#ports = ports;
  }

  /** null when it could not be brought in: the extension is gone. */
  bring(): Promise<PagePointer | null> {
    this.#pointer ??= this.#mount();
    return this.#pointer;
  }

  /** Listens for the reader's first move. */
  await(): void {
    const there = new AbortController();
    const signal = AbortSignal.any([this.#ports.signal, there.signal]);
    const options = { signal, passive: true, capture: true } as const;
    let moved: PointerEvent | null = null;
    let clicked: { event: MouseEvent; target: EventTarget | null } | null = null;
    const bring = async () => {
      const pointer = await this.bring();
      there.abort('there');
      if (clicked) pointer?.click(clicked.event, clicked.target);
      else if (moved) pointer?.move(moved);
      moved = clicked = null;
    };
    const onMove = (event: PointerEvent) => {
      moved = event;
      void bring();
    };
    const onClick = (event: MouseEvent) => {
      clicked = { event, target: event.composedPath()[0] ?? null };
      void bring();
    };
    addEventListener('pointermove', onMove, options);
    addEventListener('click', onClick, options);
    document.addEventListener('selectionchange', () => void bring(), options);
  }

  async #mount(): Promise<PagePointer | null> {
    const world = getPageWorld();
    if (!world.mountPointer) await sendToBackground('injectScript', { script: 'pointer' });
    return this.#ports.signal.aborted ? null : (world.mountPointer?.(this.#ports) ?? null);
  }
}
