/** The aggregate record of each entity, from the readings it appears in. Nothing else makes or changes an entity. */
import type { Reading } from '@/lib/model/appearance';
import type { EntityKind } from '@/lib/model/entity';
import type { Library } from '../database';
import type { IdentityRules } from '../identity-rules';
import type { StoredEntity } from '../rows';
import { toSearchTokens } from '../search-tokens';

type Tally = {
  kind: EntityKind;
  articleCount: number;
  mentionCount: number;
  surfaces: Map<string, number>;
  firstMetAt: number;
  lastMetAt: number;
};

/** Works the entities out anew from all their readings; one that appears nowhere is gone. */
export async function recountEntities(db: Library, ids: Iterable<string>, rules: IdentityRules): Promise<void> {
  for (const id of ids) {
    const readings = await db.readings.where('entityIds').equals(id).toArray();
    const articles = await db.articles.bulkGet(readings.map((r) => r.articleId));
    const tally = newTally();
    readings.forEach((reading, i) => {
      addReading(tally, reading, id, articles[i]?.firstReadAt ?? 0, rules);
    });
    if (readings.length === 0) await db.entities.delete(id);
    else await db.entities.put(toEntity(id, tally, rules));
  }
}

/** Adds one reading to entities that it alone adds to: the same result as counting anew, without reading what is there. */
export async function addToEntities(
  db: Library,
  reading: Reading,
  ids: readonly string[],
  readAt: number,
  rules: IdentityRules,
): Promise<void> {
  const before = await db.entities.bulkGet([...ids]);
  const rows = ids.map((id, i) => {
    const tally = fromEntity(before[i]);
    addReading(tally, reading, id, readAt, rules);
    return toEntity(id, tally, rules);
  });
  await db.entities.bulkPut(rows);
}

function newTally(): Tally {
  return {
    kind: 'person',
    articleCount: 0,
    mentionCount: 0,
    surfaces: new Map(),
    firstMetAt: Number.POSITIVE_INFINITY,
    lastMetAt: Number.NEGATIVE_INFINITY,
  };
}

function fromEntity(entity: StoredEntity | undefined): Tally {
  return entity ? { ...entity, surfaces: new Map(Object.entries(entity.surfaces)) } : newTally();
}

function addReading(tally: Tally, reading: Reading, id: string, readAt: number, rules: IdentityRules): void {
  const own = reading.appearances.filter((a) => a.entityId === id);
  const mentions = own.flatMap((a) => a.mentions);
  tally.kind = own[0]?.kind ?? tally.kind;
  tally.articleCount += 1;
  tally.mentionCount += mentions.length;
  for (const [surface, n] of rules.countSurfaces(mentions))
    tally.surfaces.set(surface, (tally.surfaces.get(surface) ?? 0) + n);
  tally.firstMetAt = Math.min(tally.firstMetAt, readAt);
  tally.lastMetAt = Math.max(tally.lastMetAt, readAt);
}

function toEntity(id: string, tally: Tally, rules: IdentityRules): StoredEntity {
  const surfaces = new Map([...tally.surfaces].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  const { name, aliases } = rules.chooseName(tally.kind, surfaces);
  return {
    ...tally,
    id,
    name,
    aliases,
    nameKeys: rules.toNameKeys(tally.kind, [name, ...aliases]),
    nameTokens: toSearchTokens([name, ...aliases]),
    surfaces: Object.fromEntries(surfaces),
  };
}
