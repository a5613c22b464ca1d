import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ExportScope, useExport } from '@/components/hooks/use-export';
import { useExportTemplate } from '@/components/hooks/use-export-template';
import { Button } from '@/components/ui/Button';
import type { Format } from '@/lib/export/formats';
import { DEFAULT_TEMPLATE } from '@/lib/export/template-default';
import { toTemplateFormat } from './ad-hoc-formats';
import { toExportContext } from './export-context';

type Props = { scope: ExportScope; busy: boolean; onSave: (format: Format) => void };

/** Milliseconds without a keystroke after which the preview follows. */
const PAUSE = 250;

/** The reader's own format: a template, what it makes of the first entry, and the file. */
export function TemplatePanel({ scope, busy, onSave }: Props): JSX.Element {
  const [template, change] = useExportTemplate(DEFAULT_TEMPLATE);
  const { text, problem } = usePreview(template, scope);
  return (
    <div class="template">
      <label class="field">
        <span class="field-hint">{i18n.t('exports.templateHint')}</span>
        <textarea
          class="input template-source"
          rows={8}
          spellcheck={false}
          aria-label={i18n.t('exports.template')}
          value={template}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      {problem === null ? (
        <pre class="template-preview" role="group" aria-label={i18n.t('exports.templatePreview')}>
          {text}
        </pre>
      ) : (
        <p class="export-problem" role="status">
          {problem}
        </p>
      )}
      <div class="copy-buttons">
        <Button look="primary" disabled={busy || problem !== null} onClick={() => onSave(toTemplateFormat(template))}>
          {i18n.t('exports.templateSave')}
        </Button>
        <Button look="quiet" disabled={template === DEFAULT_TEMPLATE} onClick={() => change(DEFAULT_TEMPLATE)}>
          {i18n.t('exports.templateReset')}
        </Button>
      </div>
    </div>
  );
}

function usePreview(template: string, scope: ExportScope): { text: string; problem: string | null } {
  const write = useExport();
  const [shown, setShown] = useState<{ text: string; problem: string | null }>({ text: '', problem: null });
  useEffect(() => {
    const control = new AbortController();
    const show = async () => {
      try {
        const context = toExportContext(new Date(), () => {});
        const file = await write(toTemplateFormat(template, 1), scope, context, control.signal);
        const text = await file.text();
        if (!control.signal.aborted) setShown({ text, problem: null });
      } catch (error) {
        if (!control.signal.aborted)
          setShown({ text: '', problem: error instanceof Error ? error.message : String(error) });
      }
    };
    const timer = setTimeout(show, PAUSE);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [template]);
  return shown;
}
