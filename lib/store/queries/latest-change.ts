/** Tells that something changed, at the price of two rows: for reads too wide to be watched row by row. */
import type { Library } from '../database';

/** Another text after each reading that met somebody, and after each edit of the reader's. '' = an empty library. */
export async function latestChange(db: Library): Promise<string> {
  const [met, edit] = await Promise.all([db.entities.orderBy('lastMetAt').last(), db.edits.orderBy('madeAt').last()]);
  return [met?.lastMetAt, edit?.id].filter((part) => part !== undefined).join(' ');
}
