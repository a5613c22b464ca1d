/** What brings files back in: the page that read the file has staged its rows, the library is written here. */
import { browser } from 'wxt/browser';
import { canonicalAddress } from '@/lib/article/canonical-address';
import type { Handlers } from '@/lib/messaging/listen';
import type { Replies } from '@/lib/messaging/protocol';
import { takeSavedChoices } from '@/lib/settings/saved-choices';
import { deleteLeftovers } from '@/lib/store/current-name';
import type { Library } from '@/lib/store/database';
import { findIncomingSettings, settingsTaken } from '@/lib/store/incoming-settings';
import { restoreStaged } from '@/lib/store/restore';
import { IDENTITY_RULES } from './identity-rules';
import { toArticleId } from './reading-to-record';

export function restoringHandlers(db: Library): Handlers {
  return {
    restoreStaged: async ({ name, isPart }) => {
      const report = await restoreStaged(db, name, { rules: IDENTITY_RULES, now: Date.now(), isPart });
      const settings = await finishSettings(db);
      return { ...report, tables: { ...report.tables, ...(settings && { settings }) } };
    },
    findArticleAddresses: ({ urls }) => Promise.all(urls.map(toAddress)),
  };
}

/** Registered at once with everything else. What a restore that was killed left behind is finished, or removed. */
export function watchRestores(db: Library): void {
  const tidy = () => finishSettings(db).then(deleteLeftovers);
  // a library that cannot be opened is told by every surface that reads it
  browser.runtime.onStartup.addListener(() => void tidy().catch(() => null));
  browser.runtime.onInstalled.addListener(() => void tidy().catch(() => null));
}

/** null = none were waiting. */
async function finishSettings(db: Library): Promise<Replies['restoreStaged']['tables'][string] | null> {
  const incoming = await findIncomingSettings(db);
  if (!incoming) return null;
  const report = await takeSavedChoices(incoming.rows, incoming.isWhole);
  await settingsTaken(db);
  return incoming.rows.length > 0 ? report : null;
}

async function toAddress(url: string): Promise<{ id: string; url: string } | null> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const canonical = canonicalAddress(url, []);
  return { id: await toArticleId(canonical), url: canonical };
}
