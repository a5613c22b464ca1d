/** The settings in `browser.storage.local`: the one place that reads and writes them. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './default-settings';
import { fromStored } from './from-stored';
import { Settings } from './settings';
import { watchStored } from './watch-stored';

const KEY = 'settings';

/** Settings of a newer version are left as they are and not used. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return fromStored(stored[KEY]) ?? DEFAULT_SETTINGS;
}

/** Changes the named fields. Throws when the result would not be valid, or would overwrite a newer version's settings. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  const current = fromStored(stored[KEY]);
  if (!current) throw new Error('These settings were written by a newer version.');
  await browser.storage.local.set({ [KEY]: Settings.parse({ ...current, ...change }) });
}

/** Calls back with the settings whenever they change; returns the way to stop. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) =>
  watchStored('local', [KEY], ({ newValue }) => onChange(fromStored(newValue) ?? DEFAULT_SETTINGS));
