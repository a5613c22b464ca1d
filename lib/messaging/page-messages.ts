/**
 * A page script's end of the protocol: messages as the messaging package sends and takes them, without the package, and
 * without the schemas, which are checked where a message arrives. Whatever stands here is compiled in every page that is read.
 */
import { browser } from 'wxt/browser';
import type { MessageName, Replies, Requests, Result } from './protocol';

/** Milliseconds before each further attempt: the worker is starting, or died with the message. */
const AGAIN_AFTER = [200, 1_000];

type Answer<T> = { res?: Result<T> } | undefined;

/** The reply; null when there was none: the extension is gone, the worker died again and again, or the request was refused. */
export async function sendToBackground<K extends MessageName>(
  name: K,
  request: Requests[K],
): Promise<Replies[K] | null> {
  for (const pause of [0, ...AGAIN_AFTER]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!browser.runtime?.id) return null;
    try {
      const message = { id: 0, type: name, data: request, timestamp: Date.now() };
      const answer = (await browser.runtime.sendMessage(message)) as Answer<Replies[K]>;
      if (answer) return answer.res?.ok ? answer.res.value : null;
    } catch {
      // nobody listens yet, or the extension is gone
    }
  }
  return null;
}

type Handlers<K extends MessageName> = { [N in K]: (request: Requests[N]) => Promise<Replies[N]> };

/** Answers what our own pages and the background ask of this page, until the signal ends it. */
export function onPageMessage<K extends MessageName>(signal: AbortSignal, handlers: Handlers<K>): void {
  const listener = (
    message: { type: K; data: Requests[K] },
    _sender: unknown,
    reply: (answer: Answer<Replies[K]>) => void,
  ): boolean => {
    const handle = Object.hasOwn(handlers, message.type) ? handlers[message.type] : null;
    if (!handle) return false;
    handle(message.data).then(
      (value) => reply({ res: { ok: true, value } }),
      (error) => reply({ res: { ok: false, problem: String(error) } }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
