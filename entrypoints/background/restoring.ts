/** What brings files back in: the page that read the file has staged its rows, the library is written here. */
import { canonicalAddress } from '@/lib/article/canonical-address';
import type { Handlers } from '@/lib/messaging/listen';
import type { Library } from '@/lib/store/database';
import { Staging } from '@/lib/store/import-staging';
import { restoreStaged } from '@/lib/store/restore';
import { IDENTITY_RULES } from './identity-rules';
import { toArticleId } from './reading-to-record';

export function restoringHandlers(db: Library): Handlers {
  return {
    restoreStaged: ({ isPart }) => restoreStaged(db, new Staging(), { rules: IDENTITY_RULES, now: Date.now(), isPart }),
    findArticleAddresses: ({ urls }) => Promise.all(urls.map(toAddress)),
  };
}

async function toAddress(url: string): Promise<{ id: string; url: string } | null> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const canonical = canonicalAddress(url, []);
  return { id: await toArticleId(canonical), url: canonical };
}
