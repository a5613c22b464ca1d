/** Reads of open questions and of what can be undone. */
import type { Judgement } from '@/lib/model/judgement';
import type { Library } from '../database';
import type { Edit } from '../rows';
import { type ShownEntity, showEntities } from './shown-entity';

/** "Same person?": two entities and the reasons for and against. */
export type UnsurePair = { judgement: Judgement; entities: readonly [ShownEntity, ShownEntity] };

/** Pairs to ask the reader about; `entityId` null = all. Those met most often first. */
export async function unsurePairs(db: Library, entityId: string | null): Promise<UnsurePair[]> {
  const rows =
    entityId === null
      ? db.judgements.where('verdict').equals('unsure')
      : db.judgements.where('entityIds').equals(entityId);
  const open = (await rows.toArray()).filter((j) => j.verdict === 'unsure' && j.by === 'machine');
  const pairs = await Promise.all(open.map((j) => showPair(db, j)));
  const weight = (p: UnsurePair) => p.entities[0].entity.articleCount + p.entities[1].entity.articleCount;
  return pairs.filter((p) => p !== null).sort((a, b) => weight(b) - weight(a));
}

async function showPair(db: Library, judgement: Judgement): Promise<UnsurePair | null> {
  const [a, b] = await db.entities.bulkGet([...judgement.entityIds]);
  if (!a || !b) return null;
  const [first, second] = await showEntities(db, [a, b]);
  return first && second && !first.hidden && !second.hidden ? { judgement, entities: [first, second] } : null;
}

/** Merges, splits and judgements that `undoEdit` can take back, newest first. */
export async function recentEdits(db: Library, limit: number): Promise<Edit[]> {
  return db.edits.orderBy('madeAt').reverse().limit(limit).toArray();
}
