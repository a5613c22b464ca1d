/** One message from the smallest of our scripts: as the messaging package sends it, without the package. */
import { browser } from 'wxt/browser';
import type { MessageName, Requests } from './protocol';

/** Resolves when it was answered, whatever the answer; the worker may be gone, or the extension: then nothing comes of it. */
export async function sendBare<K extends MessageName>(name: K, request: Requests[K]): Promise<void> {
  const message = { id: 0, type: name, data: request, timestamp: Date.now() };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // the other end closed: what was asked for does not come, and the page stays as it is
  }
}
