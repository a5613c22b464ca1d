/**
 * The settings as a page's script reads them: without the schema, to keep that script small.
 * Sound because only `saveSettings` writes them, and it checks; a field that is missing gets its default.
 */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './default-settings';
import type { Settings } from './settings';
import { watchStored } from './watch-stored';

const KEY = 'settings';

export async function loadPageSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return withDefaults(stored[KEY]);
}

/** Calls back with the settings, and those before, whenever they change; returns the way to stop. */
export const watchPageSettings = (onChange: (settings: Settings, before: Settings) => void): (() => void) =>
  watchStored('local', [KEY], ({ newValue, oldValue }) => onChange(withDefaults(newValue), withDefaults(oldValue)));

function withDefaults(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}
