/**
 * The one way an article gets into the library. Everything that belongs together is one transaction, and nothing inside it waits
 * for anything but the database. Recording the same reading again changes only when it was last read.
 */
import type { Appearance, Reading } from '@/lib/model/appearance';
import type { Article, ArticleMetadata, Block as TextBlock } from '@/lib/model/article';
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

/** What stood there before of an article. */
type Known = { article: Article | undefined; old: Reading | undefined };

/** Marks the article as read again when it holds exactly this content; null = it does not, and has to be recorded. */
export async function recordRevisit(
  db: Library,
  articleId: string,
  contentHash: string,
  now: number,
): Promise<Reading | null> {
  return db.transaction('rw', [db.articles, db.readings], async () =>
    revisit(db, await findKnown(db, articleId), contentHash, now),
  );
}

export async function recordReading(db: Library, read: ReadingToRecord, context: RecordingContext): Promise<Reading> {
  return db.transaction('rw', db.tables, async () => {
    const known = await findKnown(db, read.id);
    return (await revisit(db, known, read.contentHash, context.now)) ?? writeReading(db, read, known, context);
  });
}

async function findKnown(db: Library, articleId: string): Promise<Known> {
  const [article, old] = await Promise.all([db.articles.get(articleId), db.readings.get(articleId)]);
  return { article, old };
}

async function revisit(
  db: Library,
  { article, old }: Known,
  contentHash: string,
  now: number,
): Promise<Reading | null> {
  if (!article || !old || article.contentHash !== contentHash) return null;
  await db.articles.update(article.id, { lastReadAt: Math.max(now, article.lastReadAt) });
  return old;
}

/**
 * Rows of their own are put together: each answer of the database is waited for, in a large library longer. Functions that wait
 * themselves run one after the other: were one of several to fail, Dexie would carry the dead transaction into what comes after.
 */
async function writeReading(
  db: Library,
  read: ReadingToRecord,
  { article, old }: Known,
  { rules, newId, now }: RecordingContext,
): Promise<Reading> {
  const block = await loadBlock(
    db,
    read.evidence,
    (old?.appearances ?? []).map((a) => a.clusterId),
    rules,
  );
  const settlement = settleBlock(block, read.id, read.evidence, rules, newId);
  const firstReadAt = article?.firstReadAt ?? now;
  const reading = toReading(read, settlement, block.shownAs);
  const { id, metadata, contentHash, text, blocks } = read;
  await Promise.all([
    db.articles.put({ ...metadata, id, firstReadAt, lastReadAt: now, contentHash }),
    db.texts.put({ articleId: id, text, blocks: [...blocks] }),
    db.readings.put(reading),
  ]);
  await replaceClaims(db, read, reading);
  const touched = await applySettlement(db, block, settlement, id, now);
  const onlyAdded = old ? [] : reading.entityIds.filter((entityId) => !touched.has(entityId));
  await addToEntities(db, reading, onlyAdded, firstReadAt, rules);
  const others = new Set([...touched, ...(old?.entityIds ?? []), ...reading.entityIds]);
  for (const entityId of onlyAdded) others.delete(entityId);
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
