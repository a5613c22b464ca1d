/** Drafts outlive what they are about only until the next page of ours opens: what was forgotten leaves no words behind. */
import type { Library } from '@/lib/store/database';
import { resolveEntityId } from '@/lib/store/queries/entities';
import { findDraftKeys, writeDraft } from './use-draft';

/** Removes the drafts of notes on people, articles and claims that the library no longer holds. */
export async function dropOrphanedDrafts(library: Library): Promise<void> {
  for (const key of findDraftKeys()) {
    const [kind = '', id = ''] = key.split(':');
    if (!(await isHeld(library, kind, id))) writeDraft(key, null);
  }
}

async function isHeld(db: Library, kind: string, id: string): Promise<boolean> {
  if (kind === 'entity') return (await resolveEntityId(db, id)) !== null;
  if (kind === 'article') return (await db.articles.get(id)) !== undefined;
  return kind !== 'claim' || (await db.claims.get(id)) !== undefined;
}
