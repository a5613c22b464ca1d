import { useEffect, useState } from 'preact/hooks';
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

export type ScheduledBackups = {
  /** null until it is read. */
  schedule: BackupSchedule | null;
  change: (change: Partial<BackupChoice>) => void;
  /** Not to be reminded before then; milliseconds since the epoch. */
  putOff: (until: number) => void;
};

export function useBackupSchedule(): ScheduledBackups {
  const [schedule, setSchedule] = useState<BackupSchedule | null>(null);
  useEffect(() => {
    let stopped = false;
    void loadBackupSchedule().then((loaded) => stopped || setSchedule(loaded));
    const stop = watchBackupSchedule(setSchedule);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return {
    schedule,
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
