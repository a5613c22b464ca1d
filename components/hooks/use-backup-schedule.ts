import {
  type BackupChoice,
  type BackupSchedule,
  findDueAt,
  keepBackupMade,
  loadBackupSchedule,
  putOffBackup,
  saveBackupChoice,
  watchBackupSchedule,
} from '@/lib/settings/backup-schedule';
import { useStored } from './use-stored';

export type ScheduledBackups = {
  /** null until it is read. */
  schedule: BackupSchedule | null;
  change: (change: Partial<BackupChoice>) => void;
  /** Not to be reminded before then; milliseconds since the epoch. */
  putOff: (until: number) => void;
};

export function useBackupSchedule(): ScheduledBackups {
  return {
    schedule: useStored(loadBackupSchedule, watchBackupSchedule),
    change: (change) => void saveBackupChoice(change),
    putOff: (until) => void putOffBackup(until),
  };
}

/** Whether the reader is to be reminded now. */
export const isReminderDue = (schedule: BackupSchedule, now: number): boolean => {
  const dueAt = schedule.how === 'remind' ? findDueAt(schedule) : null;
  return dueAt !== null && dueAt <= now;
};

/** A backup was saved just now. */
export const noteBackup = keepBackupMade;
