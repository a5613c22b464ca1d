import type { BrowserContext, CDPSession } from 'playwright-core';

/** The debugger's word with a target that Playwright does not speak to itself, such as a worker; spoken through the browser's session. */
export class TargetSession {
  private lastId = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** null when there is no such target now. */
  static async find(context: BrowserContext, type: string, url: string): Promise<TargetSession | null> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('this Playwright gives no browser for a persistent context');
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find((info) => info.type === type && info.url.startsWith(url));
    if (!target) return null;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    return new TargetSession(session, sessionId);
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    this.lastId += 1;
    const id = this.lastId;
    const message = JSON.stringify({ id, method, params });
    const answer = new Promise<T>((resolve) => {
      const listen = ({ sessionId, message: text }: { sessionId: string; message: string }): void => {
        const parsed = JSON.parse(text) as { id: number; result: T };
        if (sessionId !== this.sessionId || parsed.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', listen);
        resolve(parsed.result);
      };
      this.session.on('Target.receivedMessageFromTarget', listen);
    });
    void this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return answer;
  }

  close(): Promise<void> {
    return this.session.detach();
  }
}

/** Bytes of script memory in use after a collection; null when the target is not there. */
export async function measureHeap(context: BrowserContext, type: string, url: string): Promise<number | null> {
  const target = await TargetSession.find(context, type, url);
  if (!target) return null;
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = await target.send<{ usedSize: number }>('Runtime.getHeapUsage');
  await target.close();
  return usedSize;
}
