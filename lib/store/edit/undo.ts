/** Takes an edit back. Done at once, the library is as it was; later, what was read and decided since is kept. */
import type { Library } from '../database';
import { rederive } from '../identity/rederive';
import { isTombstone } from '../note-tombstone';
import type { RecordingContext } from '../record-reading';
import type { Edit, RowChange } from '../rows';
import { areEqualRows } from './edit-log';
import { moveAppearances } from './split';

/** An edit that was taken back already, or forgotten, is no error: every message may come twice. */
export async function undoEdit(db: Library, editId: string, context: RecordingContext): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const edit = await db.edits.get(editId);
    if (!edit) return;
    for (const change of [...edit.changes].reverse()) await takeBack(db, change);
    if (edit.kind === 'split') await moveBack(db, edit);
    await rederive(db, edit.entityIds, context.rules);
    await db.edits.delete(editId);
  });
}

async function takeBack(db: Library, { table, key, before, after }: RowChange): Promise<void> {
  const rows = db.table(table);
  const now: unknown = (await rows.get(key)) ?? null;
  if (areEqualRows(now, after)) {
    if (before === null) await rows.delete(key);
    else await rows.put(before);
  } else if (table === 'notes' && isTombstone(now)) {
    // deleted since: stays deleted
  } else if (table === 'notes' && now !== null && before !== null) {
    // edited since: only whom it is about goes back
    await rows.put({ ...now, target: (before as { target: unknown }).target });
  } else if (now === null && before !== null) await rows.put(before);
}

/** Whatever the split-off cluster holds by now, articles read since included, goes back to where the split took from. */
async function moveBack(db: Library, { moves }: Edit): Promise<void> {
  const [first] = moves;
  if (!first) return;
  const readings = await db.readings.where('entityIds').equals(first.to).toArray();
  const back = readings.flatMap((reading) =>
    reading.appearances
      .filter((a) => a.clusterId === first.to)
      .map(({ kind, name }) => {
        const move = moves.find((m) => m.articleId === reading.articleId && m.kind === kind && m.name === name);
        return { articleId: reading.articleId, kind, name, from: first.to, to: move?.from ?? first.from };
      }),
  );
  await moveAppearances(db, back);
}
