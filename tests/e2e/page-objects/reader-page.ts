import type { Page } from 'playwright-core';
import { HoverCard } from './hover-card';
import { IsolatedWorld } from './isolated-world';
import { until, untilAtRest } from './until';

/** A name as it is painted: the registry's entry and the text under its range. */
export type PaintedMark = { entry: string; text: string };

const READ_REGISTRY = `[...CSS.highlights].flatMap(([entry, ranges]) => [...ranges].map((r) => {
  const range = document.createRange();
  range.setStart(r.startContainer, r.startOffset);
  range.setEnd(r.endContainer, r.endOffset);
  return { entry, text: range.toString() };
}))`;

/** A reader in front of an article. */
export class ReaderPage {
  private constructor(
    readonly page: Page,
    private readonly world: IsolatedWorld,
    readonly card: HoverCard,
  ) {}

  static async at(page: Page, extensionId: string): Promise<ReaderPage> {
    const world = await IsolatedWorld.attach(page, extensionId);
    return new ReaderPage(page, world, new HoverCard(page, world));
  }

  /** Opens an article and waits until its names are painted. */
  async read(address: string): Promise<PaintedMark[]> {
    await this.page.goto(address);
    await this.page.bringToFront();
    return this.waitUntilPainted();
  }

  waitUntilPainted(): Promise<PaintedMark[]> {
    return until('painted names', async () => {
      const marks = await this.marks();
      return marks.length > 0 && marks;
    });
  }

  /** What is painted now, read from the highlight registry in the content script's world. */
  async marks(): Promise<PaintedMark[]> {
    return (await this.world.evaluate<PaintedMark[]>(READ_REGISTRY)) ?? [];
  }

  /** What became of the page (`looking`, `skipped`, `read`); null where none of our scripts runs. */
  state(): Promise<string | null> {
    return this.world.evaluate<string | null>("globalThis[Symbol.for('dramatis.page')]?.report?.state ?? null");
  }

  /** A message to the worker as a script of ours in the page sends it, well-formed or not; null where none of ours runs. */
  send<T>(type: string, data: unknown): Promise<T | null> {
    const message = JSON.stringify({ id: 1, type, data, timestamp: 0 });
    // the messaging package wraps what a listener gives
    return this.world.evaluate<T>(`chrome.runtime.sendMessage(${message}).then((answer) => answer?.res ?? answer)`);
  }

  /** What our own script in the page says it painted; null where it has no reader, as while the extension is being replaced. */
  liveMarks(): Promise<unknown[] | null> {
    return this.world.evaluate<unknown[] | null>(`(() => {
      const world = globalThis[Symbol.for('dramatis.page')];
      return chrome.runtime?.id && world?.reader ? (world.report?.getMarks?.() ?? null) : null;
    })()`);
  }

  /** Whether the page was last read only where it had changed. */
  wasReadOn(): Promise<boolean | null> {
    return this.world.evaluate<boolean>("globalThis[Symbol.for('dramatis.page')]?.report?.isReadOn ?? false");
  }

  /** Presses the first element of our last closed layer that fits, with the mouse. */
  async pressInClosedLayer(selector: string): Promise<void> {
    const at = await untilAtRest(`${selector} in the layer`, () =>
      this.world.callInClosedShadow<{ x: number; y: number }>(`function () {
        const box = this.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }`),
    );
    await this.page.mouse.click(at.x, at.y);
  }

  /** How many noted quotes have their sign in the margin. */
  async signs(): Promise<number> {
    return (
      (await this.world.callInClosedShadow<number>(
        "function () { return this.querySelectorAll('.quote-button').length }",
      )) ?? 0
    );
  }

  /** The text of the page under the washes of noted quotes. */
  async quotedText(): Promise<string> {
    const boxes = await this.world.callInClosedShadow<{ x: number; y: number; right: number }[]>(`function () {
      this.querySelector('.quoted').scrollIntoView({ block: 'center', behavior: 'instant' });
      return [...this.querySelectorAll('.quoted')].map((quoted) => {
        const { x, y, right, height } = quoted.getBoundingClientRect();
        return { x: x + 1, y: y + height / 2, right: right - 1 };
      });
    }`);
    return this.page.evaluate((all) => {
      const texts = all.map(({ x, y, right }) => {
        const [from, to] = [document.caretPositionFromPoint(x, y), document.caretPositionFromPoint(right, y)];
        if (!from || !to) return '';
        const range = document.createRange();
        range.setStart(from.offsetNode, from.offset);
        range.setEnd(to.offsetNode, to.offset);
        return range.toString();
      });
      return texts.join(' ');
    }, boxes ?? []);
  }

  /** The distinct texts painted, in the order of the registry. */
  async markedTexts(): Promise<string[]> {
    return [...new Set((await this.marks()).map((mark) => mark.text))];
  }

  /** Rests the pointer on the n-th place where a marked text stands. */
  async pointAt(text: string, nth = 0): Promise<void> {
    // a page that still scrolls to another name would carry this one away
    await untilAtRest(`"${text}"`, () => this.#findPlace(text, nth, false));
    const box = await this.#findPlace(text, nth, true);
    await this.page.mouse.move(box.x - 3, box.y);
    await this.page.mouse.move(box.x, box.y, { steps: 3 });
  }

  /** The middle of the name's first line; `bring`: the page is scrolled there first. */
  async #findPlace(text: string, nth: number, bring: boolean): Promise<{ x: number; y: number }> {
    const box = await this.world.evaluate<{ x: number; y: number } | null>(`(() => {
      const ranges = [...CSS.highlights].flatMap(([, ranges]) => [...ranges]).map((r) => {
        const range = document.createRange();
        range.setStart(r.startContainer, r.startOffset);
        range.setEnd(r.endContainer, r.endOffset);
        return range;
      }).filter((range) => range.toString() === ${JSON.stringify(text)});
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[${nth}];
      if (!range) return null;
      if (${bring}) range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    if (!box) throw new Error(`"${text}" is not marked`);
    return box;
  }

  /** The page as its own scripts would serialise it, shadow roots left out. */
  serialisedDom(): Promise<string> {
    return this.page.evaluate(() => new XMLSerializer().serializeToString(document));
  }
}
