import './export.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { openSettings } from '@/components/hooks/use-extension-pages';
import { Button } from '@/components/ui/Button';
import { getFormat } from '@/lib/export/formats';
import { ExportProgress } from './ExportProgress';
import { useExportRun } from './use-export-run';

/** Saves a backup of the whole library at once. */
export function SavingBackup(): JSX.Element {
  const { state, run, cancel } = useExportRun({ kind: 'library' }, undefined);
  useEffect(() => run(getFormat('backup')), []);
  return (
    <div class="saving-backup">
      <p class="export-hint">{i18n.t('backups.where')}</p>
      <ExportProgress state={state} onCancel={cancel} />
      <p class="import-actions">
        {(state.is === 'failed' || state.is === 'cancelled') && (
          <Button look="primary" onClick={() => run(getFormat('backup'))}>
            {i18n.t('backups.saveNow')}
          </Button>
        )}
        <Button onClick={openSettings}>{i18n.t('ui.settings')}</Button>
      </p>
    </div>
  );
}
