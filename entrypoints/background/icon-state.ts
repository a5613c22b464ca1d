/** The toolbar icon says what became of the page in each tab: read, left alone, off, or failed. Without a word of it: left alone. */
import { browser } from 'wxt/browser';
import { TabState } from '@/lib/model/tab-state';

type Look = '' | 'idle-' | 'off-' | 'error-';

const LOOKS: Record<TabState['state'], Look> = {
  reading: '',
  read: '',
  'not-an-article': 'idle-',
  'not-english': 'idle-',
  off: 'off-',
  private: 'off-',
  error: 'error-',
};

const KEY = /^tab:(\d+)$/;

/** Registered at once with everything else, so that a change can wake the worker. */
export function watchIcons(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = KEY.exec(key)?.[1];
      const state = TabState.safeParse(newValue);
      if (tabId) void showIcon(Number(tabId), state.success ? LOOKS[state.data.state] : 'idle-');
    }
  });
}

async function showIcon(tabId: number, look: Look): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${look}${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
  } catch {
    // the tab was closed in the meantime: there is no button to show anything on
  }
}
