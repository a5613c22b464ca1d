/** When the reader wants a backup of the library, and when the last was saved. Off until they choose it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { watchStored } from './watch-stored';

const CHOICE = 'backupSchedule';
const DATES = 'backupDates';
const DAY = 24 * 3_600_000;
const INTERVALS = { week: 7 * DAY, month: 30 * DAY } as const;

/** What the reader chose. */
export const BackupChoice = z.object({
  every: z.enum(['never', 'week', 'month']),
  /** remind: the reader is told; save: a file is saved without asking. */
  how: z.enum(['remind', 'save']),
});

/** True of this device, and so in no backup. */
const BackupDates = z.object({
  /** When the last backup was saved, by hand or by schedule; milliseconds since the epoch; null = never. */
  lastAt: z.nullable(z.number()),
  /** The reader wants to be reminded later; null = they did not say so. */
  laterAt: z.nullable(z.number()),
});

export type BackupChoice = z.infer<typeof BackupChoice>;
export type BackupDates = z.infer<typeof BackupDates>;
export type BackupSchedule = BackupChoice & BackupDates;

/** When the next is due; null = never. One that was never made is due at once. */
export function findDueAt({ every, lastAt, laterAt }: BackupSchedule): number | null {
  if (every === 'never') return null;
  return Math.max(lastAt === null ? 0 : lastAt + INTERVALS[every], laterAt ?? 0);
}

/** What does not fit its schema is as good as none. */
export async function loadBackupSchedule(): Promise<BackupSchedule> {
  const stored = await browser.storage.local.get([CHOICE, DATES]);
  const choice = BackupChoice.safeParse(stored[CHOICE]).data ?? { every: 'never', how: 'remind' };
  const dates = BackupDates.safeParse(stored[DATES]).data ?? { lastAt: null, laterAt: null };
  return { ...choice, ...dates };
}

export async function saveBackupChoice(change: Partial<BackupChoice>): Promise<void> {
  const { every, how } = await loadBackupSchedule();
  await browser.storage.local.set({ [CHOICE]: { every, how, ...change } });
}

/** A backup was saved, by whatever way. */
export const keepBackupMade = (now: number): Promise<void> =>
  browser.storage.local.set({ [DATES]: { lastAt: now, laterAt: null } });

/** The reader is not to be reminded before. */
export async function putOffBackup(until: number): Promise<void> {
  const { lastAt } = await loadBackupSchedule();
  await browser.storage.local.set({ [DATES]: { lastAt, laterAt: until } });
}

/** Calls back whenever it changes; returns the way to stop. */
export const watchBackupSchedule = (onChange: (schedule: BackupSchedule) => void): (() => void) =>
  watchStored('local', [CHOICE, DATES], () => void loadBackupSchedule().then(onChange));
