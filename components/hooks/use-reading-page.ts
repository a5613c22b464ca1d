/** What became of the page in the tab beside the popup or panel, and what can be done about it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { ReadPage } from '@/components/reader/read-page';
import type { StateActions } from '@/components/reader/StateNotice';
import { sendToTab } from '@/lib/messaging/send';
import type { TabState } from '@/lib/model/tab-state';
import type { Settings } from '@/lib/settings/settings';
import { findHost, isSiteOff, withSiteRule } from '@/lib/settings/site-rules';
import { saveSettings } from '@/lib/settings/stored-settings';
import { findTabState, watchTabState } from '@/lib/settings/tab-state';
import { askPage } from './ask-page';

type Tab = Browser.tabs.Tab;
export type Beside = { tab: Tab; state: TabState | null };

/** The active tab of this window and its state, followed as both change; null until known. */
export function useTabBeside(): Beside | null {
  const [tab, setTab] = useState<Tab | null>(null);
  const [state, setState] = useState<{ tabId: number; is: TabState | null } | null>(null);
  useLayoutEffect(() => {
    const update = (): void => void findActiveTab().then(setTab);
    update();
    browser.tabs.onActivated.addListener(update);
    browser.tabs.onUpdated.addListener(update);
    return () => {
      browser.tabs.onActivated.removeListener(update);
      browser.tabs.onUpdated.removeListener(update);
    };
  }, []);
  const tabId = tab?.id;
  useLayoutEffect(() => {
    if (tabId === undefined) return;
    let told = false;
    const set = (is: TabState | null): void => setState({ tabId, is });
    void findTabState(tabId).then(async (kept) => {
      const is = kept ?? (await askPage(tabId));
      if (!told) set(is);
    });
    const unwatch = watchTabState(tabId, (is) => {
      told = true;
      set(is);
    });
    return () => {
      told = true;
      unwatch();
    };
  }, [tabId, tab?.status, tab?.url]);
  return tab && state?.tabId === tabId ? { tab, state: state?.is ?? null } : null;
}

async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** The reader's own choices come first: what is off, paused or private is so whatever the tab said before. */
export function toReadPage({ tab, state }: Beside, settings: Settings): ReadPage {
  const none = (noCast: NonNullable<ReadPage['noCast']>): ReadPage => ({ articleId: null, noCast });
  const url = tab.url ?? state?.url ?? '';
  if (tab.incognito) return none({ why: 'private' });
  if (settings.paused) return none({ why: 'paused' });
  if (findHost(url) === null) return none({ why: 'unreadable' });
  if (isSiteOff(settings, url)) return none({ why: 'off', site: findHost(url) });
  if (!state) return none({ why: tab.status === 'loading' ? 'reading' : 'unread' });
  if (state.state === 'read' && state.articleId !== null) return { articleId: state.articleId, noCast: null };
  if (state.state === 'error') return none({ why: 'error', problem: state.problem ?? '' });
  if (state.state === 'off') return none({ why: 'off', site: findHost(url) });
  return none({ why: state.state === 'read' ? 'reading' : state.state });
}

export function toStateActions({ tab }: Beside, settings: Settings): StateActions {
  const read = (): void => void readTab(tab);
  const host = findHost(tab.url ?? '');
  return {
    onReadAnyway: read,
    onTryAgain: read,
    onTurnOn: () => {
      if (host) void saveSettings({ siteRules: withSiteRule(settings, host, 'on') }).then(read);
    },
    onResume: () => void saveSettings({ paused: false }).then(read),
  };
}

/** Stops reading the tab's site; null where it is not read. */
export function toTurnOff({ tab }: Beside, settings: Settings): (() => void) | null {
  const host = findHost(tab.url ?? '');
  if (!host || isSiteOff(settings, tab.url ?? '')) return null;
  return () => void saveSettings({ siteRules: withSiteRule(settings, host, 'off') });
}

/** Shows a mention in the tab's page. */
export function toShowMention({ tab }: Beside): (entityId: string, index: number) => void {
  return (entityId, index) => {
    if (tab.id !== undefined) void sendToTab(tab.id, 'showMention', { entityId, index });
  };
}

/** Pages from before the extension was there, or from while it was off, have no script of ours yet. */
async function readTab(tab: Tab): Promise<void> {
  if (tab.id === undefined) return;
  const asked = await sendToTab(tab.id, 'readThisPage', {});
  if (asked.ok) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/content.js'] });
  await sendToTab(tab.id, 'readThisPage', {});
}
