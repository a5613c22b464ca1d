import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useBackupSchedule } from '@/components/hooks/use-backup-schedule';
import { openBackup } from '@/components/hooks/use-extension-pages';
import { Button } from '@/components/ui/Button';
import { formatMoment } from '@/components/ui/format';
import { Segments } from '@/components/ui/Segments';
import { Group } from './Group';

const EVERY = ['never', 'week', 'month'] as const;
const HOW = ['remind', 'save'] as const;

/** How often a backup is wanted, and whether it is saved or only asked for. */
export function BackupSettings(): JSX.Element | null {
  const { schedule, change } = useBackupSchedule();
  if (!schedule) return null;
  return (
    <Group title={i18n.t('backups.title')} id="backups">
      <div class="field">
        <span class="field-label">{i18n.t('backups.every')}</span>
        <Segments
          label={i18n.t('backups.every')}
          value={schedule.every}
          options={EVERY.map((value) => ({ value, label: i18n.t(`backups.${value}`) }))}
          onChange={(every) => change({ every })}
        />
      </div>
      {schedule.every !== 'never' && (
        <div class="field">
          <span class="field-label">{i18n.t('backups.how')}</span>
          <Segments
            label={i18n.t('backups.how')}
            value={schedule.how}
            options={HOW.map((value) => ({ value, label: i18n.t(`backups.${value}`) }))}
            onChange={(how) => change({ how })}
          />
          <p class="field-hint">{i18n.t(schedule.how === 'save' ? 'backups.saveHint' : 'backups.remindHint')}</p>
        </div>
      )}
      <p class="field-hint">
        {schedule.lastAt === null
          ? i18n.t('backups.none')
          : i18n.t('backups.last', { date: formatMoment(schedule.lastAt) })}
      </p>
      <div>
        <Button onClick={openBackup}>{i18n.t('backups.saveNow')}</Button>
      </div>
    </Group>
  );
}
