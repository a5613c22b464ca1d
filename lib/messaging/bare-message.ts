/** One message from the smallest of our scripts: as the messaging package sends it, without the package. */
import { browser } from 'wxt/browser';
import type { MessageName, Requests } from './protocol';

/** Milliseconds before each further attempt: the worker is starting, or died with the message. */
const AGAIN_AFTER = [200, 1_000];

/** Resolves when it was answered, whatever the answer, or when nobody is there to answer. */
export async function sendBare<K extends MessageName>(name: K, request: Requests[K]): Promise<void> {
  for (const pause of [0, ...AGAIN_AFTER]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      if (await browser.runtime.sendMessage({ id: 0, type: name, data: request, timestamp: Date.now() })) return;
    } catch {
      // nobody listens yet, or the extension is gone: then nothing comes of the next attempt either
    }
  }
}
