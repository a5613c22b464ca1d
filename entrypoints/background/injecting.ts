/** What comes into a page on demand: the reading part, the card, the style of the marks; and the keys that step through names. */
import { browser } from 'wxt/browser';
import { toMarkCss } from '@/lib/highlight/highlight-style';
import type { Sender } from '@/lib/messaging/listen';
import type { Replies } from '@/lib/messaging/protocol';
import { sendToTab } from '@/lib/messaging/send';
import { MarkingStyle } from '@/lib/model/marking';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import type { Settings } from '@/lib/settings/settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { registerPageScript } from './registering';
import { tellTab } from './upkeep';

const FILES = { reader: '/reader.js', pointer: '/pointer.js', card: '/card.js', quotes: '/quotes.js' } as const;
const PAGE_SCRIPT = '/content-scripts/content.js';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Resolves when the script has run in the sender's frame. Where nothing may be read, our small script there ends instead: it
 * asks nobody, because asking the settings costs a page more than all its other questions. Throws when the message came from no tab.
 */
export async function injectScript({ script }: { script: keyof typeof FILES }, sender: Sender): Promise<null> {
  const target = targetOf(sender);
  const refused = sender.isPrivate ? 'private' : isSiteOff(await loadPageSettings(), sender.url ?? '') ? 'off' : null;
  if (refused === null) await inject(target, FILES[script]);
  else await refuse(refused, target, sender);
  return null;
}

/** Of a private window nothing is kept, not even its address. */
async function refuse(state: 'private' | 'off', target: Target, { url, frameId }: Sender): Promise<void> {
  await browser.scripting.executeScript({ target, func: endVisit });
  const kept = state === 'private' ? null : url;
  if (frameId === 0) await tellTab(target.tabId, { state, articleId: null, url: kept, problem: null });
}

/** The style as the settings have it. What was put in before is taken out first: a page bears one style of ours, or none. */
export async function applyMarkStyle({ on }: { on: boolean }, sender: Sender): Promise<Replies['applyMarkStyle']> {
  const target = targetOf(sender);
  const { marking, card } = await loadPageSettings();
  await Promise.all(
    MarkingStyle.options.map((style) => browser.scripting.removeCSS({ target, css: toMarkCss(style) })),
  );
  if (on) await browser.scripting.insertCSS({ target, css: toMarkCss(marking.style) });
  return { marking, card };
}

/** Reads a page because the reader asks for it, whatever it is; one without our script, because it is not allowed by itself, gets it now. */
export async function readTab(tabId: number): Promise<void> {
  if ((await sendToTab(tabId, 'readThisPage', {})).ok) return;
  await inject({ tabId, frameIds: [0] }, PAGE_SCRIPT);
  await sendToTab(tabId, 'readThisPage', {});
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
    if (JSON.stringify([now.marking, now.card]) !== JSON.stringify([before.marking, before.card]))
      void tellOpenPages(now);
  });
}

/** Pages do not watch the settings themselves: that alone would cost each of them a millisecond. */
const tellOpenPages = ({ marking, card }: Settings): Promise<void> =>
  forOpenPages(
    () => true,
    ({ tabId }) => sendToTab(tabId, 'markingChanged', { marking, card }),
  );

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
  world?.visit?.abort('off');
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
