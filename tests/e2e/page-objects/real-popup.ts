/// <reference types="chrome" />
import type { CDPSession } from 'playwright-core';
import type { ChromiumWithExtension } from '../../../tools/browser/chromium';
import { until } from './until';

type Answer = { id: number; result?: unknown };

/** The popup as the tool bar's button opens it. Playwright does not attach to it: it is spoken to through the browser's own session. */
export class RealPopup {
  private lastId = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async open({ context, extensionId, worker }: ChromiumWithExtension): Promise<RealPopup> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('this Playwright gives no browser for a persistent context');
    await (await worker()).evaluate(() => chrome.action.openPopup());
    const address = `chrome-extension://${extensionId}/popup.html`;
    const target = await until('the popup', async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((info) => info.url === address);
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    return new RealPopup(session, sessionId);
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }

  /** Of the bubble, in CSS pixels. */
  size(): Promise<[number, number]> {
    return this.evaluate('[innerWidth, innerHeight]');
  }

  /** Whether the bubble itself can be scrolled, beside the view within it. */
  overflows(): Promise<boolean> {
    return this.evaluate(
      'document.scrollingElement.scrollHeight > innerHeight && getComputedStyle(document.documentElement).overflowY !== "hidden"',
    );
  }

  async picture(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  private async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return (answer as { result: { value: T } }).result.value;
  }

  private async send(method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const answer = new Promise<unknown>((resolve) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const parsed = JSON.parse(message) as Answer;
        if (sessionId !== this.sessionId || parsed.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', listen);
        resolve(parsed.result);
      };
      this.session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method, params });
    await this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return answer;
  }
}
