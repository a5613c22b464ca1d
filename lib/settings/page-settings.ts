/**
 * The settings as a page's script reads them: without the schema, to keep that script small.
 * Sound because only `saveSettings` writes them, and it checks; a field that is missing gets its default.
 */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from './default-settings';
import type { Settings } from './settings';

const KEY = 'settings';

export async function loadPageSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return withDefaults(stored[KEY]);
}

/** Calls back with the settings, and those before, whenever they change; returns the way to stop. */
export function watchPageSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) onChange(withDefaults(change.newValue), withDefaults(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function withDefaults(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}
