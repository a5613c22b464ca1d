/** What comes into a page on demand: the reading part, the card, the style of the marks; and the keys that step through names. */
import { browser } from 'wxt/browser';
import { toMarkCss } from '@/lib/highlight/highlight-style';
import type { Sender } from '@/lib/messaging/listen';
import { sendToTab } from '@/lib/messaging/send';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import { MarkingStyle } from '@/lib/settings/settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { registerPageScript } from './registering';

const FILES = { reader: '/reader.js', card: '/card.js', quotes: '/quotes.js' } as const;
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
  registerPageScript().catch(() => null);
  browser.runtime.onInstalled.addListener(() => void startInOpenPages(() => true));
  browser.permissions.onAdded?.addListener(() => void startInOpenPages(() => true));
  browser.permissions.onRemoved?.addListener(() => void registerPageScript().catch(() => null));
  browser.commands?.onCommand.addListener((command, tab) => {
    const direction = command === 'next-name' ? 'next' : command === 'previous-name' ? 'previous' : null;
    if (direction && tab?.id !== undefined) void sendToTab(tab.id, 'stepMention', { direction });
  });
  watchPageSettings((now, before) => {
    // a site that is switched on again gets its script at once; where it was on all the time, it has it
    void startInOpenPages((url) => isSiteOff(before, url) && !isSiteOff(now, url));
    void stopInOpenPages((url) => isSiteOff(now, url) && !isSiteOff(before, url));
  });
}

/** Pages that are open already: without it they would be read only after a reload. */
async function startInOpenPages(isWanted: (url: string) => boolean): Promise<void> {
  await registerPageScript().catch(() => null);
  const settings = await loadPageSettings();
  await forOpenPages(
    (url) => isWanted(url) && !isSiteOff(settings, url),
    (target) => inject(target, PAGE_SCRIPT),
  );
}

/** Ends everything of ours, also the listeners of a page that was never read and so hears no message. */
const stopInOpenPages = (isWanted: (url: string) => boolean): Promise<void> =>
  forOpenPages(isWanted, (target) => browser.scripting.executeScript({ target, func: endVisit }));

/** Runs in the page's own world of ours: it can use nothing from here. */
function endVisit(): void {
  const world = (globalThis as { [key: symbol]: { visit?: AbortController } | undefined })[Symbol.for('dramatis.page')];
  world?.visit?.abort();
}

async function forOpenPages(isWanted: (url: string) => boolean, act: (target: Target) => Promise<unknown>) {
  for (const { id, url, discarded } of await browser.tabs.query({ url: WEB_PAGES })) {
    if (id === undefined || !url || discarded || !isWanted(url)) continue;
    // pages of the browser's own store and error pages refuse; the others go on
    await act({ tabId: id, frameIds: [0] }).catch(() => null);
  }
}

type Target = { tabId: number; frameIds: number[] };

async function inject(target: Target, file: string): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file as never] });
}

function targetOf({ tabId, frameId }: Sender): Target {
  if (tabId === null) throw new Error('only a page can have a script injected into it');
  return { tabId, frameIds: [frameId] };
}
