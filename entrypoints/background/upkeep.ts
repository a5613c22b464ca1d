/** The badge, what a tab shows, and what happens on install. */
import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { TabState } from '@/lib/model/tab-state';
import { findTabState, removeTabState, setTabState } from '@/lib/settings/tab-state';
import type { Library } from '@/lib/store/database';
import { setAsideMisfits } from '@/lib/store/set-aside';
import { translate } from './translate';

/** Keeps it for the popup, and marks a failure on the toolbar button. */
export async function tellTab(tabId: number, state: TabState): Promise<void> {
  await setTabState(tabId, state);
  const isProblem = state.state === 'error';
  await showBadge(tabId, isProblem ? '!' : '', isProblem);
}

/** The number of people new or changed on the toolbar button, spoken too; nothing where there are none, or the tab went on. */
export async function tellNews(tabId: number, articleId: string, people: number): Promise<void> {
  if (people === 0 || (await findTabState(tabId))?.articleId !== articleId) return;
  await showBadge(tabId, String(people), false);
  await browser.action.setTitle({ tabId, title: await translate('menu.news', people) }).catch(() => null);
}

async function showBadge(tabId: number, text: string, isProblem: boolean): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: isProblem ? '#b3261e' : '#4a4458' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // the tab was closed in the meantime: there is no button to show anything on
  }
}

/** Registered at once with everything else, so that an event can wake the worker. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void removeTabState(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url !== undefined) void removeTabState(tabId);
  });
}

/** The welcome page, once; after an update, rows that the new version cannot read are set aside and not stumbled over. */
export function watchInstall(db: Library): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
    // a library that cannot be opened is told by every surface that reads it
    if (reason === 'update') setAsideMisfits(db, () => v7(), Date.now()).catch(() => null);
  });
}
