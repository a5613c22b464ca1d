/** Reads of open questions. */
import type { Judgement } from '@/lib/model/judgement';
import type { Library } from '../database';
import { resolveEntityId } from './entities';
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
  const [reasonsFor, reasonsAgainst] = await Promise.all([
    nameReasons(db, judgement.reasonsFor),
    nameReasons(db, judgement.reasonsAgainst),
  ]);
  return first && second && !first.hidden && !second.hidden
    ? { judgement: { ...judgement, reasonsFor, reasonsAgainst }, entities: [first, second] }
    : null;
}

/** Reasons that speak of other entities hold their keys; the reader is told their names. */
const SPEAKS_OF_ENTITIES = /^(shared-organization|same-articles-organization|shared-person|other-organization):(.+)$/;

function nameReasons(db: Library, reasons: readonly string[]): Promise<string[]> {
  return Promise.all(
    reasons.map(async (reason) => {
      const [, rule, keys] = SPEAKS_OF_ENTITIES.exec(reason) ?? [];
      if (rule === undefined || keys === undefined) return reason;
      const names = await Promise.all(keys.split(', ').map((key) => findNameOfKey(db, key)));
      return `${rule}:${names.join(', ')}`;
    }),
  );
}

/** The key itself when its entity was forgotten. */
async function findNameOfKey(db: Library, key: string): Promise<string> {
  for (const full of [`o:${key}`, `k:${key}`, key]) {
    const row = await db.evidence.where('nameKeys').equals(full).first();
    const id = row && (await resolveEntityId(db, row.clusterId));
    const entity = id && (await db.entities.get(id));
    if (entity) return entity.name;
  }
  return key.replace(/^=/, '');
}
