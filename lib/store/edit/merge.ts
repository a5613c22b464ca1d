/** The reader says two entities are one. The machine's clusters stay as they are; one is shown as the other from now on. */
import type { Judgement } from '@/lib/model/judgement';
import type { Library } from '../database';
import { rederive } from '../identity/rederive';
import type { RecordingContext } from '../record-reading';
import { EditLog } from './edit-log';

/** The id of the edit; null when they are one already. Throws when one is unknown, or they are of two kinds. */
export async function mergeEntities(
  db: Library,
  keepId: string,
  otherId: string,
  context: RecordingContext,
): Promise<string | null> {
  return db.transaction('rw', db.tables, async () => {
    if (keepId === otherId || (await db.redirects.get(otherId))?.entityId === keepId) return null;
    const [keep, other] = await db.entities.bulkGet([keepId, otherId]);
    if (!keep || !other) throw new Error('there is no such person or organization');
    if (keep.kind !== other.kind) throw new Error('a person and an organization cannot be one');
    const log = new EditLog(db);
    await redirect(db, log, keepId, otherId);
    await moveNotes(db, log, keepId, otherId);
    await joinDecisions(db, log, keepId, otherId, context.now);
    await moveJudgements(db, log, keepId, otherId);
    await rederive(db, [keepId, otherId], context.rules);
    return log.keep({ id: context.newId(), kind: 'merge', entityIds: [keepId, otherId], madeAt: context.now });
  });
}

async function redirect(db: Library, log: EditLog, keepId: string, otherId: string): Promise<void> {
  const shown = await db.redirects.where('entityId').equals(otherId).toArray();
  for (const clusterId of [otherId, ...shown.map((r) => r.clusterId)]) {
    if (clusterId === keepId) await log.write('redirects', clusterId, null);
    else await log.write('redirects', clusterId, { clusterId, entityId: keepId });
  }
}

async function moveNotes(db: Library, log: EditLog, keepId: string, otherId: string): Promise<void> {
  const notes = await db.notes.where('[target.kind+target.id]').equals(['entity', otherId]).toArray();
  for (const note of notes) await log.write('notes', note.id, { ...note, target: { kind: 'entity', id: keepId } });
}

/** What was decided about either holds for the one they are; where both decided, the one that is kept. */
async function joinDecisions(db: Library, log: EditLog, keepId: string, otherId: string, now: number): Promise<void> {
  const [mine, theirs] = await db.decisions.bulkGet([keepId, otherId]);
  if (!theirs) return;
  const joined = {
    entityId: keepId,
    followed: (mine?.followed ?? false) || theirs.followed,
    muted: mine ? mine.muted : theirs.muted,
    name: mine?.name ?? theirs.name,
    kind: mine?.kind ?? theirs.kind,
    decidedAt: now,
  };
  await log.write('decisions', otherId, null);
  await log.write('decisions', keepId, joined);
}

/** What was judged of the other is judged of the one kept, unless that has a judgement of its own; the machine's questions fall away. */
async function moveJudgements(db: Library, log: EditLog, keepId: string, otherId: string): Promise<void> {
  for (const judgement of await db.judgements.where('entityIds').equals(otherId).toArray()) {
    await log.write('judgements', judgement.id, null);
    const third = judgement.entityIds.find((id) => id !== otherId) ?? keepId;
    const moved = toPair(judgement, keepId, third);
    if (third === keepId || (await db.judgements.get(moved.id))?.by === 'reader') continue;
    if (judgement.by === 'reader' || !(await db.judgements.get(moved.id)))
      await log.write('judgements', moved.id, moved);
  }
}

export function toPair(judgement: Judgement, a: string, b: string): Judgement {
  const entityIds: [string, string] = a < b ? [a, b] : [b, a];
  return { ...judgement, id: entityIds.join(' '), entityIds };
}
