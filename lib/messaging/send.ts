/** How our own pages command the background, and the scripts in pages. A result comes back, never an exception. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageName, Replies, Requests, Result } from './protocol';

type Protocol = { [K in MessageName]: (request: Requests[K]) => Result<Replies[K]> };
const messaging = defineExtensionMessaging<Protocol>();

/** Milliseconds after which a message that was lost with the worker is sent once more: every message is safe to send twice. */
const AGAIN_AFTER = 200;

export async function send<K extends MessageName>(name: K, request: Requests[K]): Promise<Result<Replies[K]>> {
  const first = await trySend(name, request);
  if (first.ok || !first.wasLost) return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  return trySend(name, request);
}

/** To the script in a tab's page; not ok when there is none. */
export async function sendToTab<K extends MessageName>(
  tabId: number,
  name: K,
  request: Requests[K],
): Promise<Result<Replies[K]>> {
  return trySend(name, request, tabId);
}

type Sent<T> = Result<T> & { wasLost?: boolean };

async function trySend<K extends MessageName>(
  name: K,
  request: Requests[K],
  tabId?: number,
): Promise<Sent<Replies[K]>> {
  const to = tabId === undefined ? [] : [tabId];
  try {
    return (await messaging.sendMessage(name as never, request as never, ...(to as never[]))) as Result<Replies[K]>;
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error), wasLost: true };
  }
}
