import './export.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isReminderDue, useBackupSchedule } from '@/components/hooks/use-backup-schedule';
import { openBackup } from '@/components/hooks/use-extension-pages';
import { Button } from '@/components/ui/Button';

const DAY = 24 * 3_600_000;

/** A line that says a backup is due, for who asked to be reminded; nothing for everybody else. */
export function BackupReminder(): JSX.Element | null {
  const { schedule, putOff } = useBackupSchedule();
  const [now] = useState(() => Date.now());
  if (!schedule || !isReminderDue(schedule, now)) return null;
  return (
    <section class="backup-reminder" aria-label={i18n.t('backups.title')}>
      <p>{i18n.t('backups.due')}</p>
      <Button look="primary" onClick={openBackup}>
        {i18n.t('backups.saveNow')}
      </Button>
      <Button look="quiet" onClick={() => putOff(Date.now() + DAY)}>
        {i18n.t('backups.later')}
      </Button>
    </section>
  );
}
