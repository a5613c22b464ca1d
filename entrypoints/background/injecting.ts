/** What comes into a page on demand: the reading part, the card, and the style of the marks. */
import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '@/lib/highlight/highlight-style';

/** Where a message came from, as the browser tells it. */
export type PageSender = { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined };

const FILES = { reader: '/reader.js', card: '/card.js' } as const;

/** Resolves when the script has run in the sender's frame. Throws when the message came from no tab. */
export async function injectScript({ script }: { script: keyof typeof FILES }, sender: PageSender): Promise<null> {
  await browser.scripting.executeScript({ target: targetOf(sender), files: [FILES[script]], injectImmediately: true });
  return null;
}

/** Inserting twice what is there already would leave one behind when it is removed: it is always removed first. */
export async function applyMarkStyle({ on }: { on: boolean }, sender: PageSender): Promise<null> {
  const injection = { target: targetOf(sender), css: HIGHLIGHT_CSS };
  await browser.scripting.removeCSS(injection);
  if (on) await browser.scripting.insertCSS(injection);
  return null;
}

function targetOf(sender: PageSender): { tabId: number; frameIds: number[] } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('only a page can have a script injected into it');
  return { tabId, frameIds: [sender.frameId ?? 0] };
}
