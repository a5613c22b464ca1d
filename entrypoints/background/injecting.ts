/** What comes into a page on demand: the reading part, the card, the style of the marks; and the keys that step through names. */
import { browser } from 'wxt/browser';
import { toMarkCss } from '@/lib/highlight/highlight-style';
import type { Sender } from '@/lib/messaging/listen';
import { sendToTab } from '@/lib/messaging/send';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import { MarkingStyle } from '@/lib/settings/settings';
import { isSiteOff } from '@/lib/settings/site-rules';

const FILES = { reader: '/reader.js', card: '/card.js' } as const;
const PAGE_SCRIPT = '/content-scripts/content.js';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Resolves when the script has run in the sender's frame. Throws when the message came from no tab. */
export async function injectScript({ script }: { script: keyof typeof FILES }, sender: Sender): Promise<null> {
  await inject(targetOf(sender), FILES[script]);
  return null;
}

/** The style as the settings have it. What was put in before is taken out first: a page bears one style of ours, or none. */
export async function applyMarkStyle({ on }: { on: boolean }, sender: Sender): Promise<null> {
  const target = targetOf(sender);
  const { marking } = await loadPageSettings();
  await Promise.all(
    MarkingStyle.options.map((style) => browser.scripting.removeCSS({ target, css: toMarkCss(style) })),
  );
  if (on) await browser.scripting.insertCSS({ target, css: toMarkCss(marking.style) });
  return null;
}

/** Registered at once with everything else, so that an event can wake the worker. */
export function watchPages(): void {
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenPages(() => true));
  browser.commands?.onCommand.addListener((command, tab) => {
    const direction = command === 'next-name' ? 'next' : command === 'previous-name' ? 'previous' : null;
    if (direction && tab?.id !== undefined) void sendToTab(tab.id, 'stepMention', { direction });
  });
  // a site that is switched on again gets its script at once; where it was on all the time, it has it
  watchPageSettings((now, before) => void injectIntoOpenPages((url) => isSiteOff(before, url) && !isSiteOff(now, url)));
}

/** Pages that were open before the extension was: without it they would be read only after a reload. */
async function injectIntoOpenPages(isWanted: (url: string) => boolean): Promise<void> {
  for (const { id, url, discarded } of await browser.tabs.query({ url: WEB_PAGES })) {
    if (id === undefined || !url || discarded || !isWanted(url)) continue;
    // pages of the browser's own store and error pages refuse; the others go on
    await inject({ tabId: id, frameIds: [0] }, PAGE_SCRIPT).catch(() => null);
  }
}

async function inject(target: { tabId: number; frameIds: number[] }, file: string): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file as never] });
}

function targetOf({ tabId, frameId }: Sender): { tabId: number; frameIds: number[] } {
  if (tabId === null) throw new Error('only a page can have a script injected into it');
  return { tabId, frameIds: [frameId] };
}
