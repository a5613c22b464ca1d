/** The reader answers "the same?". */
import type { Judgement } from '@/lib/model/judgement';
import type { Library } from '../database';
import type { RecordingContext } from '../record-reading';
import { EditLog } from './edit-log';
import { mergeEntities, toPair } from './merge';

/** The id of the edit; null when that was the answer already. `same` merges into the entity met more often. */
export async function judgePair(
  db: Library,
  [a, b]: readonly [string, string],
  verdict: Judgement['verdict'],
  context: RecordingContext,
): Promise<string | null> {
  return db.transaction('rw', db.tables, async () => {
    if (verdict === 'same') {
      const [first, second] = await db.entities.bulkGet([a, b]);
      const isFirst =
        (first?.articleCount ?? 0) > (second?.articleCount ?? 0) ||
        (first?.articleCount === second?.articleCount && a < b);
      return isFirst ? mergeEntities(db, a, b, context) : mergeEntities(db, b, a, context);
    }
    if (a === b) throw new Error('an entity is not another than itself');
    const blank = { id: '', entityIds: [a, b] as [string, string], reasonsFor: [], reasonsAgainst: [] };
    const judgement = toPair({ ...blank, verdict, by: 'reader', madeAt: context.now }, a, b);
    const before = await db.judgements.get(judgement.id);
    if (before?.by === 'reader' && before.verdict === verdict) return null;
    const log = new EditLog(db);
    await log.write('judgements', judgement.id, {
      ...judgement,
      reasonsFor: before?.reasonsFor ?? [],
      reasonsAgainst: before?.reasonsAgainst ?? [],
    });
    return log.keep({ id: context.newId(), kind: 'judge', entityIds: judgement.entityIds, madeAt: context.now });
  });
}
