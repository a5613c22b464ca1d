/**
 * The settings of a restored backup, until whoever keeps the settings has taken them: they live outside the database, so the two cannot
 * be written at once, and a worker that dies in between finds them here.
 */
import type { Library } from './database';

export const INCOMING_SETTINGS = 'incomingSettings';

/** `isWhole`: they come with a library that was restored whole, in the place of an empty one. */
export type IncomingSettings = { rows: object[]; isWhole: boolean };

/** null = none wait. */
export async function findIncomingSettings(db: Library): Promise<IncomingSettings | null> {
  return ((await db.meta.get(INCOMING_SETTINGS))?.value as IncomingSettings | undefined) ?? null;
}

export async function settingsTaken(db: Library): Promise<void> {
  await db.meta.delete(INCOMING_SETTINGS);
}
