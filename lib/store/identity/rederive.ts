/** Brings readings, claims and entities in line with the clusters and the reader's merges. */
import type { Reading } from '@/lib/model/appearance';
import type { Library } from '../database';
import type { IdentityRules } from '../identity-rules';
import { recountEntities } from './aggregates';
import { followReadings, withAppearances } from './reattribute';

/** Every reading in which one of these entities is shown: its appearances go to whom their cluster is shown as now. */
export async function rederive(db: Library, entityIds: readonly string[], rules: IdentityRules): Promise<void> {
  const readings = await db.readings
    .where('entityIds')
    .anyOf([...entityIds])
    .distinct()
    .toArray();
  const clusterIds = [...new Set(readings.flatMap((r) => r.appearances.map((a) => a.clusterId)))];
  const redirects = await db.redirects.bulkGet(clusterIds);
  const shownAs = new Map(redirects.flatMap((r) => (r ? [[r.clusterId, r.entityId] as const] : [])));
  const touched = new Set(entityIds);
  const changed = readings.flatMap((reading) => {
    const next = reattributed(reading, shownAs, touched);
    return next === reading ? [] : [next];
  });
  await db.readings.bulkPut(changed);
  await followReadings(db, changed);
  await recountEntities(db, touched, rules);
}

function reattributed(reading: Reading, shownAs: ReadonlyMap<string, string>, touched: Set<string>): Reading {
  let isChanged = false;
  const appearances = reading.appearances.map((a) => {
    const entityId = shownAs.get(a.clusterId) ?? a.clusterId;
    if (entityId === a.entityId) return a;
    isChanged = true;
    touched.add(a.entityId).add(entityId);
    return { ...a, entityId };
  });
  return isChanged ? withAppearances(reading, appearances) : reading;
}
