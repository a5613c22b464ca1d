import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '@/lib/settings/settings';
import { loadSettings, saveSettings, watchSettings } from '@/lib/settings/stored-settings';
import { useLanguageChange } from './apply-language';
import { useStored } from './use-stored';

export type ChangeSettings = (change: Partial<Settings>) => void;

/** The settings as stored, kept up to date, and the way to change them; null until they are read. */
export function useSettings(): [Settings | null, ChangeSettings] {
  const settings = useStored(loadSettings, watchSettings);
  return [settings, (change) => void saveSettings(change)];
}

/** Puts the reader's appearance and text size on the page. */
export function useAppearance(settings: Settings | null): void {
  useLanguageChange(settings);
  useLayoutEffect(() => {
    if (!settings) return;
    const root = document.documentElement;
    root.style.setProperty('--text', `${settings.textSize}px`);
    if (settings.appearance === 'system') delete root.dataset.appearance;
    else root.dataset.appearance = settings.appearance;
  }, [settings?.textSize, settings?.appearance]);
}
