/** Forgets old articles by the reader's rule: when the rule changes, when the browser starts, and once a day while it runs. */
import { browser } from 'wxt/browser';
import { loadSettings, watchSettings } from '@/lib/settings/stored-settings';
import type { Library } from '@/lib/store/database';
import { forgetOld } from '@/lib/store/forget/retention';
import { IDENTITY_RULES } from './identity-rules';

const MONTH = 30.44 * 86_400_000;
const DAY = 86_400_000;
/** When it was last done, for as long as the browser runs. */
const KEY = 'retention:last';

/** Registered at once with everything else, so that an event can wake the worker. */
export function watchRetention(db: Library): void {
  const apply = () => void applyRetention(db, Date.now()).catch(() => null);
  browser.runtime.onStartup.addListener(apply);
  watchSettings(({ forgetAfterMonths }) => forgetAfterMonths !== null && apply());
}

/** After an article was recorded: without an alarm, which would be one permission more. */
export async function applyRetentionDaily(db: Library, now: number): Promise<void> {
  const last = (await browser.storage.session.get(KEY))[KEY];
  if (typeof last === 'number' && now - last < DAY) return;
  await browser.storage.session.set({ [KEY]: now });
  await applyRetention(db, now);
}

/** How many articles went; none without a rule. */
export async function applyRetention(db: Library, now: number): Promise<number> {
  const { forgetAfterMonths } = await loadSettings();
  if (forgetAfterMonths === null) return 0;
  return forgetOld(db, now - forgetAfterMonths * MONTH, IDENTITY_RULES);
}
