/**
 * The one way an article gets into the library. Everything that belongs together is one transaction, and nothing inside it waits
 * for anything but the database. Recording the same reading again changes only when it was last read.
 */
import type { Appearance, Reading } from '@/lib/model/appearance';
import type { ArticleMetadata, Block as TextBlock } from '@/lib/model/article';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { Evidence } from '@/lib/model/evidence';
import type { Library } from './database';
import { addToEntities, recountEntities } from './identity/aggregates';
import { applySettlement } from './identity/apply';
import { loadBlock } from './identity/block';
import { type Settlement, settleBlock } from './identity/settle';
import type { IdentityRules } from './identity-rules';
import type { StoredClaim } from './rows';

/** What was understood of an article. Arrays `appearances` and `evidence` run side by side; claims name parties by index. */
export type ReadingToRecord = {
  id: string;
  metadata: ArticleMetadata;
  contentHash: string;
  text: string;
  blocks: readonly TextBlock[];
  appearances: readonly Appearance[];
  evidence: readonly Evidence[];
  claims: readonly (ExtractedClaim & { id: string })[];
};

export type RecordingContext = { rules: IdentityRules; newId: () => string; now: number };

/** Marks the article as read again when it holds exactly this content; null = it does not, and has to be recorded. */
export async function recordRevisit(
  db: Library,
  articleId: string,
  contentHash: string,
  now: number,
): Promise<Reading | null> {
  return db.transaction('rw', [db.articles, db.readings], async () => {
    const article = await db.articles.get(articleId);
    const reading = await db.readings.get(articleId);
    if (!article || !reading || article.contentHash !== contentHash) return null;
    await db.articles.update(articleId, { lastReadAt: Math.max(now, article.lastReadAt) });
    return reading;
  });
}

export async function recordReading(db: Library, read: ReadingToRecord, context: RecordingContext): Promise<Reading> {
  return db.transaction('rw', db.tables, async () => {
    const before = await recordRevisit(db, read.id, read.contentHash, context.now);
    return before ?? writeReading(db, read, context);
  });
}

async function writeReading(
  db: Library,
  read: ReadingToRecord,
  { rules, newId, now }: RecordingContext,
): Promise<Reading> {
  const [article, old] = await Promise.all([db.articles.get(read.id), db.readings.get(read.id)]);
  const block = await loadBlock(
    db,
    read.evidence,
    (old?.appearances ?? []).map((a) => a.clusterId),
    rules,
  );
  const settlement = settleBlock(block, read.id, read.evidence, rules, newId);
  const firstReadAt = article?.firstReadAt ?? now;
  const reading = toReading(read, settlement, block.shownAs);
  await db.articles.put({ ...read.metadata, id: read.id, firstReadAt, lastReadAt: now, contentHash: read.contentHash });
  await db.texts.put({ articleId: read.id, text: read.text, blocks: [...read.blocks] });
  await db.readings.put(reading);
  await replaceClaims(db, read, reading);
  const touched = await applySettlement(db, block, settlement, read.id, now);
  const onlyAdded = old ? [] : reading.entityIds.filter((id) => !touched.has(id));
  await addToEntities(db, reading, onlyAdded, firstReadAt, rules);
  const others = new Set([...touched, ...(old?.entityIds ?? []), ...reading.entityIds]);
  for (const id of onlyAdded) others.delete(id);
  await recountEntities(db, others, rules);
  return reading;
}

function toReading(read: ReadingToRecord, settlement: Settlement, shownAs: ReadonlyMap<string, string>): Reading {
  const appearances = read.appearances.map((appearance, i) => {
    const clusterId = settlement.homes[i] ?? '';
    return { ...appearance, clusterId, entityId: shownAs.get(clusterId) ?? clusterId };
  });
  return { articleId: read.id, appearances, entityIds: [...new Set(appearances.map((a) => a.entityId))].sort() };
}

/** Claims that the article still states keep their id, and with it the reader's verdict. */
async function replaceClaims(db: Library, read: ReadingToRecord, reading: Reading): Promise<void> {
  const idOf = (i: number | null) => (i === null ? null : (reading.appearances[i]?.entityId ?? null));
  const claims = read.claims.flatMap((claim): StoredClaim[] => {
    const subjectId = idOf(claim.subjectIndex);
    return subjectId === null ? [] : [{ ...claim, articleId: read.id, subjectId, objectId: idOf(claim.objectIndex) }];
  });
  const kept = new Set(claims.map((c) => c.id));
  const old = await db.claims.where('articleId').equals(read.id).primaryKeys();
  await db.claims.bulkDelete(old.filter((id) => !kept.has(id)));
  await db.claims.bulkPut(claims);
}
