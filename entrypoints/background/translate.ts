/**
 * The worker's messages. One that Chromium starts while it still installs the extension is at times given none, for as long as it
 * lives (three of twelve installs in Chromium 156): those are read from the package.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type GeneratedI18nStructure, i18n } from '#i18n';

export type MessageKey = keyof GeneratedI18nStructure;
export const Messages = z.record(z.string(), z.object({ message: z.string() }));
export type Messages = z.infer<typeof Messages>;

let packed: Promise<Messages> | null = null;

/** `count` picks the plural and stands in it. Throws when neither the browser nor the package has messages. */
export async function translate(key: MessageKey, count?: number): Promise<string> {
  const given = count === undefined ? i18n.t(key as 'menu.lookUp') : i18n.t(key as 'menu.news', count);
  if (given !== '') return given;
  packed ??= load(browser.i18n.getUILanguage()).catch((error) => {
    // tried again by the next that is asked for
    packed = null;
    throw error;
  });
  return findMessage(await packed, key, count);
}

/** As the i18n package does it: `one | other`, `$1` for the number. */
export function findMessage(messages: Messages, key: MessageKey, count?: number): string {
  const message = messages[key.replaceAll('.', '_')]?.message ?? '';
  if (count === undefined) return message;
  const [one = '', other = one] = message.split(' | ');
  return (count === 1 ? one : other).replace('$1', String(count));
}

/** zh-CN → zh_CN, then zh; English where none of them is there. */
async function load(language: string): Promise<Messages> {
  for (const name of [language.replace('-', '_'), language.split('-')[0], 'en']) {
    const response = await fetch(browser.runtime.getURL(`/_locales/${name}/messages.json` as never)).catch(() => null);
    if (response?.ok) return Messages.parse(await response.json());
  }
  throw new Error('the package holds no messages');
}
