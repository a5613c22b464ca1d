/** How much the library holds. */
import type { Library } from '../database';

export type LibraryCounts = {
  articles: number;
  people: number;
  organizations: number;
  claims: number;
  notes: number;
  unsurePairs: number;
  /** Rows set aside because they failed their schema. */
  quarantined: number;
};

export async function countLibrary(db: Library): Promise<LibraryCounts> {
  const [articles, people, organizations, claims, notes, unsure, quarantined] = await Promise.all([
    db.articles.count(),
    db.entities.where('kind').equals('person').count(),
    db.entities.where('kind').equals('organization').count(),
    db.claims.count(),
    db.notes.orderBy('updatedAt').count(),
    db.judgements.where('verdict').equals('unsure').count(),
    db.quarantine.count(),
  ]);
  return { articles, people, organizations, claims, notes, unsurePairs: unsure, quarantined };
}

/** Bytes as the browser estimates them; null where it does not say. `persisted` null = not asked here. */
export type StorageUse = { usage: number | null; quota: number | null; persisted: boolean | null };

export async function storageUse(manager: StorageManager | undefined): Promise<StorageUse> {
  // not called `storage`: by that name alone the framework takes it for its own and brings a library into every page
  const estimate = await manager?.estimate?.();
  const persisted = (await manager?.persisted?.()) ?? null;
  return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
}
