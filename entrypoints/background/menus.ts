/** The context menus: look a selection up, remember it as a name, read this page, never read this site. */
import { type Browser, browser } from 'wxt/browser';
import { keepLastPlace } from '@/lib/settings/last-place';
import { findHost, isSiteOff, toSitePatterns, withSiteRule } from '@/lib/settings/site-rules';
import { loadSettings, saveSettings } from '@/lib/settings/stored-settings';
import { findTabState } from '@/lib/settings/tab-state';
import { ToldName } from '@/lib/settings/told-names';
import { readTab } from './injecting';
import { rememberName } from './remembering';
import { type MessageKey, translate } from './translate';

type Tab = Browser.tabs.Tab;

const WEB_PAGES = ['http://*/*', 'https://*/*'];
/** A name is short; a longer selection is looked up by its beginning. */
const MAX_QUERY = 100;

const ACTIONS: Record<string, (info: Browser.contextMenus.OnClickData, tab: Tab) => Promise<void>> = {
  'look-up': async ({ selectionText = '' }, tab) => {
    const articleId = tab.id === undefined ? null : ((await findTabState(tab.id))?.articleId ?? null);
    await keepLastPlace({ at: 'search', query: selectionText.trim().slice(0, MAX_QUERY) }, articleId, Date.now());
    await browser.action.openPopup();
  },
  'remember-person': (info, tab) => rememberSelection('person', info, tab),
  'remember-organization': (info, tab) => rememberSelection('organization', info, tab),
  'read-page': async (_, tab) => {
    if (tab.id !== undefined) await readTab(tab.id);
  },
  'toggle-site': async ({ pageUrl }, tab) => {
    const url = pageUrl ?? tab.url ?? '';
    const host = findHost(url);
    if (!host) return;
    const sites = { origins: toSitePatterns(host) };
    const wasAllowed = browser.permissions.contains(sites);
    // straight from the click, or the browser does not ask; where it is allowed already nothing is asked
    const asked = browser.permissions.request(sites).catch(() => false);
    const settings = await loadSettings();
    const reading = isSiteOff(settings, url) || !(await wasAllowed) ? 'on' : 'off';
    if (reading === 'off' || (await asked)) await saveSettings({ siteRules: withSiteRule(settings, host, reading) });
  },
};

/** A selection too short or too long for a name is left alone. */
async function rememberSelection(
  kind: ToldName['kind'],
  { selectionText = '' }: Browser.contextMenus.OnClickData,
  tab: Tab,
): Promise<void> {
  const told = ToldName.safeParse({ name: selectionText.replace(/\s+/g, ' ').trim(), kind });
  // nothing of a private window is kept
  if (told.success && !tab.incognito) await rememberName(told.data, tab.id ?? null);
}

/** Registered at once with everything else, so that a click can wake the worker. */
export function watchMenus(): void {
  // Firefox for Android has no context menus
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const action = ACTIONS[String(info.menuItemId)];
    if (action && tab) void action(info, tab).catch(() => null);
  });
}

type Item = { id: keyof typeof ACTIONS; title: MessageKey; contexts: [Context, ...Context[]] };
type Context = `${Browser.contextMenus.ContextType}`;

const ITEMS: readonly Item[] = [
  { id: 'look-up', title: 'menu.lookUp', contexts: ['selection'] },
  { id: 'remember-person', title: 'remember.person', contexts: ['selection'] },
  { id: 'remember-organization', title: 'remember.organization', contexts: ['selection'] },
  { id: 'read-page', title: 'menu.readPage', contexts: ['page'] },
  { id: 'toggle-site', title: 'menu.toggleSite', contexts: ['page', 'action'] },
];

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of ITEMS)
    browser.contextMenus.create({ ...item, title: await translate(item.title), documentUrlPatterns: WEB_PAGES });
}
