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
import { allowAllSites, allowSite, isAllowed, watchAccess } from './use-host-access';

type Tab = Browser.tabs.Tab;
export type Beside = {
  tab: Tab;
  state: TabState | null;
  /** Whether the browser lets us read it. */
  allowed: boolean;
};
type Found = { tabId: number; is: TabState | null; allowed: boolean };

/** The active tab of this window and its state, followed as both change; null until known. */
export function useTabBeside(): Beside | null {
  const [tab, setTab] = useState<Tab | null>(null);
  const [state, setState] = useState<Found | null>(null);
  const [access, setAccess] = useState(0);
  useLayoutEffect(() => watchAccess(() => setAccess((n) => n + 1)), []);
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
    const asked = isAllowed(tab?.url);
    const set = (is: TabState | null): void => void asked.then((allowed) => setState({ tabId, is, allowed }));
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
  }, [tabId, tab?.status, tab?.url, access]);
  if (!tab || !state || state.tabId !== tab.id) return null;
  return { tab, state: state.is, allowed: state.allowed };
}

async function findActiveTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/**
 * The reader's own choices come first: what is off, paused or private is so whatever the tab said before. `inPanel`: a tab without an
 * address may be a site that is not allowed; the popup, opened over a site, is told its address.
 */
export function toReadPage({ tab, state: kept, allowed }: Beside, settings: Settings, inPanel: boolean): ReadPage {
  const state = isOf(tab, kept) ? kept : null;
  const none = (noCast: NonNullable<ReadPage['noCast']>): ReadPage => ({ articleId: null, noCast });
  const url = tab.url ?? state?.url ?? '';
  if (tab.incognito) return none({ why: 'private' });
  if (settings.paused) return none({ why: 'paused' });
  if (url === '' && inPanel && !allowed) return none({ why: 'not-allowed', site: null });
  if (findHost(url) === null) return none({ why: 'unreadable' });
  if (isSiteOff(settings, url)) return none({ why: 'off', site: findHost(url) });
  if (!state && !allowed) return none({ why: 'not-allowed', site: findHost(url) });
  if (!state) return none({ why: tab.status === 'loading' ? 'reading' : 'unread' });
  if (state.state === 'read' && state.articleId !== null) return { articleId: state.articleId, noCast: null };
  if (state.state === 'error') return none({ why: 'error', problem: state.problem ?? '' });
  if (state.state === 'off') return none({ why: 'off', site: findHost(url) });
  return none({ why: state.state === 'read' ? 'reading' : state.state });
}

/** Going on to a site that is not allowed is not told to us: what was said of the page before it is said of that one no more. */
function isOf(tab: Tab, state: TabState | null): boolean {
  return state?.url == null || findHost(state.url) === findHost(tab.url ?? '');
}

export function toStateActions({ tab }: Beside, settings: Settings): StateActions {
  const read = (): void => void readTab(tab);
  const host = findHost(tab.url ?? '');
  return {
    onReadAnyway: read,
    onTryAgain: read,
    // asked first, straight from the click; and not awaited, because the browser's question may close the popup
    onTurnOn: () => {
      if (!host) return;
      const asked = allowSite(host);
      void saveSettings({ siteRules: withSiteRule(settings, host, 'on') }).then(async () => (await asked) && read());
    },
    onAllowSite: () => void (host && allowSite(host)),
    onAllowAll: () => void allowAllSites(),
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
