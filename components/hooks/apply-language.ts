/** Shows our pages in the language the reader chose, where that is not the browser's own. */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/stored-settings';

type Messages = Record<string, { message: string } | undefined>;

/** Resolves when the texts are there; to be awaited before the first thing is drawn. Without a choice it costs one read. */
export async function applyLanguage(): Promise<void> {
  const { language } = await loadSettings();
  const messages = language === 'auto' ? await findMissingMessages() : await fetchMessages(language);
  if (!messages) return;
  const own = browser.i18n.getMessage.bind(browser.i18n) as (key: string, given?: string | string[]) => string;
  const getMessage = (key: string, given?: string | string[]): string => {
    const text = messages[key]?.message;
    return text === undefined ? own(key, given) : fillIn(text, [given ?? []].flat());
  };
  Object.assign(browser.i18n, { getMessage });
}

/**
 * Chromium now and then starts a page of an extension just loaded without any of its texts, and `getMessage` gives '' for all:
 * then they are read from the package. null = they are there.
 */
async function findMissingMessages(): Promise<Messages | null> {
  if (browser.i18n.getMessage('localeTag' as never) !== '') return null;
  const language = browser.i18n.getUILanguage().replace('-', '_');
  for (const candidate of [language, language.split('_')[0] ?? '', 'en']) {
    const messages = await fetchMessages(candidate).catch(() => null);
    if (messages) return messages;
  }
  return null;
}

async function fetchMessages(language: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as never));
  return (await response.json()) as Messages;
}

/** `$1` is the first thing given; the browser does the same for its own language. */
const fillIn = (text: string, given: readonly string[]): string =>
  text.replace(/\$([1-9])/g, (_, number) => given[Number(number) - 1] ?? '');

/** Draws the page anew when another language is chosen. */
export function useLanguageChange(settings: Settings | null): void {
  const first = useRef<string | null>(null);
  useEffect(() => {
    if (!settings) return;
    first.current ??= settings.language;
    if (settings.language !== first.current) location.reload();
  }, [settings?.language]);
}
