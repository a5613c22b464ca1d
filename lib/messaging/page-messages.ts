/** A page script's end of the protocol. Types only: the schemas are checked where a message arrives, and weigh too much here. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { MessageName, Replies, Requests, Result } from './protocol';

type Protocol = { [K in MessageName]: (request: Requests[K]) => Result<Replies[K]> };

const messaging = defineExtensionMessaging<Protocol>();

/** Milliseconds after which a message that was lost with the worker is sent once more. */
const AGAIN_AFTER = 200;

/** The reply; null when there was none: the extension is gone, the worker died twice, or the request was refused. */
export async function sendToBackground<K extends MessageName>(
  name: K,
  request: Requests[K],
): Promise<Replies[K] | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!browser.runtime?.id) return null;
    try {
      const result = (await messaging.sendMessage(name as never, request as never)) as Result<Replies[K]>;
      return result.ok ? result.value : null;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    }
  }
  return null;
}

type Handlers<K extends MessageName> = { [N in K]: (request: Requests[N]) => Promise<Replies[N]> };

/** Answers what our own pages and the background ask of this page, until the signal ends it. */
export function onPageMessage<K extends MessageName>(signal: AbortSignal, handlers: Handlers<K>): void {
  for (const name of Object.keys(handlers) as K[]) {
    const stop = messaging.onMessage(
      name as never,
      (async ({ data }: { data: Requests[K] }): Promise<Result<Replies[K]>> => {
        try {
          return { ok: true, value: await handlers[name](data) };
        } catch (error) {
          return { ok: false, problem: String(error) };
        }
      }) as never,
    );
    signal.addEventListener('abort', stop, { once: true });
  }
}
