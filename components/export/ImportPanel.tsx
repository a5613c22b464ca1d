import './export.css';
import { Upload } from 'lucide';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { ImportOutcome } from './ImportOutcome';
import { useImportRun } from './use-import-run';

/** A file in: chosen, checked whole, shown for what it holds, and only then taken in. */
export function ImportPanel(): JSX.Element {
  const { state, choose, accept, dismiss } = useImportRun();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.is === 'reading' || state.is === 'bringing';
  return (
    <Section title={i18n.t('imports.title')}>
      <p class="export-hint">{i18n.t('imports.hint')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,.json,.csv,application/zip,application/json,text/csv"
        aria-label={i18n.t('imports.choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) choose(file);
        }}
      />
      <button type="button" class="export-format" disabled={isBusy} onClick={() => input.current?.click()}>
        <Icon of={Upload} />
        <span class="export-name">{i18n.t('imports.choose')}</span>
        <span class="export-what">{i18n.t('imports.kinds')}</span>
      </button>
      <div class="export-progress">
        {isBusy && (
          <progress
            aria-label={i18n.t(state.is === 'reading' ? 'imports.reading' : 'imports.bringing')}
            max={1}
            {...(state.is === 'reading' && state.part > 0 && { value: state.part })}
          />
        )}
        <ImportOutcome state={state} />
        {state.is === 'ready' && (
          <div class="import-actions">
            <Button look="primary" onClick={accept}>
              {i18n.t('imports.accept')}
            </Button>
            <Button look="quiet" onClick={dismiss}>
              {i18n.t('ui.cancel')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
