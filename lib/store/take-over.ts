/**
 * A staged library becomes the library: one write in the new database says so, on the disk before anything else happens. Killed before
 * it, the old one stands untouched; killed after it, the new one is whole, and what is left of the old goes at the next start.
 */
import Dexie from 'dexie';
import { isEmpty } from './backup-tables';
import { WHOLE } from './current-name';
import type { Library } from './database';
import { type RestoreReport, STAGED, type StagedState } from './import-staging';
import { INCOMING_SETTINGS } from './incoming-settings';

/** What stands in `meta` of a library that was restored: so that a command sent twice is answered alike. */
export const RESTORED = 'restored';

/** False when there is something in the library: then nothing was done. The library is another database afterwards. */
export async function takeOver(db: Library, staged: Library, report: RestoreReport, state: StagedState) {
  return db.transaction('rw', db.tables, async () => {
    if (!(await isEmpty(db))) return false;
    // other writers wait at the old library's door meanwhile
    await Dexie.waitFor(declareWhole(staged, report, state));
    return true;
  });
}

async function declareWhole(staged: Library, report: RestoreReport, { settings }: StagedState): Promise<void> {
  await staged.transaction('rw', staged.meta, async () => {
    await staged.meta.bulkPut([
      { key: WHOLE, value: true },
      { key: RESTORED, value: report },
      { key: INCOMING_SETTINGS, value: { rows: settings, isWhole: true } },
    ]);
    await staged.meta.delete(STAGED);
  });
}
