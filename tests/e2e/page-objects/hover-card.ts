import type { Page } from 'playwright-core';
import type { IsolatedWorld } from './isolated-world';
import { until } from './until';

const VISIBLE_TEXT = `function () {
  const parts = [...this.children].filter((e) => !/^(style|link)$/i.test(e.tagName) && e.getClientRects().length > 0);
  return parts.map((e) => e.innerText).join('\\n').trim() || null;
}`;

/** The card that opens over a name. Its shadow root is closed: it is read through the debugger. */
export class HoverCard {
  constructor(
    private readonly page: Page,
    private readonly world: IsolatedWorld,
  ) {}

  /** What it says; null while it is closed. */
  text(): Promise<string | null> {
    return this.world.callInClosedShadow<string | null>(VISIBLE_TEXT);
  }

  /** Waits until the card speaks of somebody. */
  about(name: string): Promise<string> {
    return until(`the card about ${name}`, async () => {
      const text = await this.text();
      return text?.includes(name) ? text : null;
    });
  }

  async waitUntilClosed(): Promise<void> {
    await until('the card to close', async () => (await this.text()) === null);
  }

  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.waitUntilClosed();
  }
}
