/** The reader says that some articles speak of somebody else under that name. */
import type { Reading } from '@/lib/model/appearance';
import type { Library } from '../database';
import { withAppearances } from '../identity/reattribute';
import { rederive } from '../identity/rederive';
import { toRow } from '../identity/settle';
import type { RecordingContext } from '../record-reading';
import type { Move } from '../rows';
import { EditLog } from './edit-log';
import { toPair } from './merge';

export type SplitRequest = { entityId: string; articleIds: readonly string[]; name: string | null };

/**
 * The appearances of `entityId` in `articleIds` become an entity of their own, which is different from it for ever.
 * The id of the edit; null when nothing would be split off, or nothing be left.
 */
export async function splitEntity(
  db: Library,
  { entityId, articleIds, name }: SplitRequest,
  context: RecordingContext,
): Promise<string | null> {
  return db.transaction('rw', db.tables, async () => {
    const readings = await db.readings.where('entityIds').equals(entityId).toArray();
    const parting = readings.filter((r) => articleIds.includes(r.articleId));
    if (parting.length === 0 || parting.length === readings.length) return null;
    const newId = context.newId();
    const log = new EditLog(db);
    log.moves = parting.flatMap((reading) => findMoves(reading, entityId, newId));
    await moveAppearances(db, log.moves);
    const blank = { id: '', entityIds: [entityId, newId] as [string, string], reasonsFor: [], reasonsAgainst: [] };
    const judgement = toPair({ ...blank, verdict: 'different', by: 'reader', madeAt: context.now }, entityId, newId);
    await log.write('judgements', judgement.id, judgement);
    if (name !== null) {
      const named = { entityId: newId, followed: false, muted: false, name, kind: null, decidedAt: context.now };
      await log.write('decisions', newId, named);
    }
    await rederive(db, [entityId, newId], context.rules);
    return log.keep({ id: context.newId(), kind: 'split', entityIds: [entityId, newId], madeAt: context.now });
  });
}

function findMoves(reading: Reading, entityId: string, to: string): Move[] {
  return reading.appearances
    .filter((a) => a.entityId === entityId)
    .map(({ kind, name, clusterId }) => ({ articleId: reading.articleId, kind, name, from: clusterId, to }));
}

/** Puts appearances, and the evidence they left, into other clusters. */
export async function moveAppearances(db: Library, moves: readonly Move[]): Promise<void> {
  const readings = await db.readings.bulkGet([...new Set(moves.map((m) => m.articleId))]);
  const changed = readings.flatMap((reading) => {
    if (!reading) return [];
    const own = moves.filter((m) => m.articleId === reading.articleId);
    const appearances = reading.appearances.map((a) => {
      const move = own.find((m) => m.from === a.clusterId && m.kind === a.kind && m.name === a.name);
      return move ? { ...a, clusterId: move.to } : a;
    });
    return [withAppearances(reading, appearances)];
  });
  await db.readings.bulkPut(changed);
  await moveEvidence(db, moves);
}

async function moveEvidence(db: Library, moves: readonly Move[]): Promise<void> {
  const ids = [...new Set(moves.flatMap((m) => [m.from, m.to]))];
  const rows = await db.evidence.bulkGet(ids);
  const placed = rows.flatMap((row) => row?.digests.map((digest) => ({ digest, in: row.clusterId })) ?? []);
  for (const place of placed) {
    const { articleId, kind, name } = place.digest;
    const move = moves.find(
      (m) => m.from === place.in && m.articleId === articleId && m.kind === kind && m.name === name,
    );
    if (move) place.in = move.to;
  }
  const wasContested = (id: string | undefined) => rows.some((row) => row?.clusterId === id && row?.contested);
  for (const id of ids) {
    const own = placed.filter((p) => p.in === id).map((p) => p.digest);
    const origin = moves.find((m) => m.to === id)?.from;
    if (own.length === 0) await db.evidence.delete(id);
    else await db.evidence.put(toRow(id, own, wasContested(rows.some((r) => r?.clusterId === id) ? id : origin)));
  }
}
