/** Carries what old articles said to the entities their appearances belong to now. */
import type { Reading } from '@/lib/model/appearance';
import type { Library } from '../database';
import type { StoredClaim } from '../rows';
import type { Settlement } from './settle';

type Appearance = Reading['appearances'][number];

/** Appearances whose cluster changed, in articles other than `exceptId`. Returns the shown ids of all entities that gained or lost. */
export async function reattribute(
  db: Library,
  settlement: Settlement,
  shownAs: ReadonlyMap<string, string>,
  exceptId: string | null,
): Promise<Set<string>> {
  const touched = new Set<string>();
  const moved = settlement.moves.filter((m) => m.from !== null && m.digest.articleId !== exceptId);
  const heirs = findHeirs(settlement);
  const readings = await loadReadings(
    db,
    moved.map((m) => m.digest.articleId),
    [...heirs.keys()],
    shownAs,
  );
  const changed = readings
    .filter((r) => r.articleId !== exceptId)
    .flatMap((reading) => {
      const next = reading.appearances.map((a) => moveAppearance(a, reading.articleId));
      return next.some((a, i) => a !== reading.appearances[i]) ? [withAppearances(reading, next)] : [];
    });
  function moveAppearance(appearance: Appearance, articleId: string): Appearance {
    const move = moved.find(
      (m) => m.from === appearance.clusterId && m.digest.articleId === articleId && isDigestOf(m.digest, appearance),
    );
    const to = move?.to ?? heirs.get(appearance.clusterId);
    if (to === undefined || to === appearance.clusterId) return appearance;
    const entityId = shownAs.get(to) ?? to;
    touched.add(appearance.entityId).add(entityId);
    return { ...appearance, clusterId: to, entityId };
  }
  await db.readings.bulkPut(changed);
  await followReadings(db, changed);
  return touched;
}

const isDigestOf = (digest: { kind: string; name: string }, a: Appearance): boolean =>
  digest.kind === a.kind && digest.name === a.name;

/** Where the appearances of a vanished cluster go that it keeps no digest of: with most of those it keeps. */
export function findHeirs({ gone, moves }: Settlement): Map<string, string> {
  const heirs = new Map<string, string>();
  for (const id of gone) {
    const counts = new Map<string, number>();
    for (const m of moves) if (m.from === id) counts.set(m.to, (counts.get(m.to) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most) heirs.set(id, most[0]);
  }
  return heirs;
}

async function loadReadings(
  db: Library,
  articleIds: readonly string[],
  goneIds: readonly string[],
  shownAs: ReadonlyMap<string, string>,
): Promise<Reading[]> {
  const shown = goneIds.map((id) => shownAs.get(id) ?? id);
  const [moved, orphaned] = await Promise.all([
    db.readings.bulkGet([...new Set(articleIds)]),
    shown.length === 0 ? [] : db.readings.where('entityIds').anyOf(shown).distinct().toArray(),
  ]);
  return [...new Map([...moved, ...orphaned].flatMap((r) => (r ? [[r.articleId, r] as const] : []))).values()];
}

export function withAppearances(reading: Reading, appearances: Appearance[]): Reading {
  return { ...reading, appearances, entityIds: [...new Set(appearances.map((a) => a.entityId))].sort() };
}

/** Gives the claims of these readings to the entities their parties belong to. */
export async function followReadings(db: Library, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const byId = new Map(readings.map((r) => [r.articleId, r]));
  const claims = await db.claims
    .where('articleId')
    .anyOf([...byId.keys()])
    .toArray();
  const changed = claims.flatMap((claim) => {
    const next = attribute(claim, byId.get(claim.articleId));
    return next.subjectId === claim.subjectId && next.objectId === claim.objectId ? [] : [next];
  });
  await db.claims.bulkPut(changed);
}

function attribute(claim: StoredClaim, reading: Reading | undefined): StoredClaim {
  const idOf = (i: number | null) => (i === null ? null : (reading?.appearances[i]?.entityId ?? null));
  return { ...claim, subjectId: idOf(claim.subjectIndex) ?? claim.subjectId, objectId: idOf(claim.objectIndex) };
}
