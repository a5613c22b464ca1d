/** What became of the page in each tab, for as long as the browser runs. Only our own contexts can read session storage. */
import { browser } from 'wxt/browser';
import { TabState } from '@/lib/model/tab-state';
import { watchStored } from './watch-stored';

const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function setTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

/** null = nothing was said of this tab since the browser started. */
export async function findTabState(tabId: number): Promise<TabState | null> {
  return parse((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

export async function removeTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

export async function removeTabStates(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith('tab:')));
}

/** The tabs in which this article was read. */
export async function findTabsReading(articleId: string): Promise<number[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all.flatMap(([key, value]) =>
    key.startsWith('tab:') && parse(value)?.articleId === articleId ? [Number(key.slice('tab:'.length))] : [],
  );
}

/** Calls back on every change; null = the tab went elsewhere or was closed. Returns the way to stop. */
export const watchTabState = (tabId: number, onChange: (state: TabState | null) => void): (() => void) =>
  watchStored('session', [keyOf(tabId)], ({ newValue }) => onChange(parse(newValue)));

function parse(stored: unknown): TabState | null {
  const parsed = TabState.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
