import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/components/ui/format';
import type { ExportState } from './use-export-run';

/** How far an export is, and what became of it. */
export function ExportProgress({ state, onCancel }: { state: ExportState; onCancel: () => void }): JSX.Element {
  return (
    <div class="export-progress">
      {state.is === 'writing' && (
        <>
          <progress aria-label={i18n.t('exports.writing')} max={1} {...(state.part > 0 && { value: state.part })} />
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('ui.cancel')}
          </Button>
        </>
      )}
      <p role="status">
        {state.is === 'saved' && i18n.t('exports.saved', { file: state.file, size: formatBytes(state.bytes) })}
        {state.is === 'cancelled' && i18n.t('exports.cancelled')}
      </p>
      {state.is === 'failed' && (
        <p class="export-problem" role="alert">
          {i18n.t('exports.failed', { problem: state.problem })}
        </p>
      )}
    </div>
  );
}
