import './export.css';
import { Download } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ExportScope } from '@/components/hooks/use-export';
import { Disclosure } from '@/components/ui/Disclosure';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { FORMATS, type Format, type FormatId } from '@/lib/export/formats';
import { CopyButtons } from './CopyButtons';
import { ExportProgress } from './ExportProgress';
import { ImportPanel } from './ImportPanel';
import { TemplatePanel } from './TemplatePanel';
import { useExportRun } from './use-export-run';
import { VaultAdditions } from './VaultAdditions';

type Props = {
  /** Without it, the whole library. */
  scope?: ExportScope;
  /** Part of the files' names: whose export it is. */
  name?: string;
  /** Whether the clipboard is offered too; it is for parts. */
  copies?: boolean;
};

/** What most readers come for; the rest stands behind one click. */
const MAIN: readonly FormatId[] = ['notes', 'markdown', 'vault', 'dossier', 'backup', 'json'];
const MORE: readonly FormatId[] = FORMATS.map((f) => f.id).filter((id) => !MAIN.includes(id));

const LIBRARY: ExportScope = { kind: 'library' };

/** Everything out: one row a format, a click saves the file. */
export function ExportPanel({ scope = LIBRARY, name, copies = scope.kind !== 'library' }: Props): JSX.Element {
  const { state, run, cancel } = useExportRun(scope, name);
  const rowsOf = (ids: readonly FormatId[]) =>
    FORMATS.filter((f) => ids.includes(f.id)).map((format) => (
      <FormatRow key={format.id} format={format} busy={state.is === 'writing'} onSave={() => run(format)} />
    ));
  return (
    <>
      <Section title={i18n.t('exports.title')}>
        <p class="export-hint">{i18n.t('exports.hint')}</p>
        <ExportProgress state={state} onCancel={cancel} />
        {copies && <CopyButtons scope={scope} />}
        <ul class="export-formats">{rowsOf(scope.kind === 'library' ? MAIN : MAIN.filter((id) => id !== 'backup'))}</ul>
        <div class="export-more">
          <Disclosure summary={i18n.t('exports.more')}>
            <ul class="export-formats">{rowsOf(MORE)}</ul>
          </Disclosure>
          <Disclosure summary={i18n.t('exports.vaultAdd')}>
            {() => <VaultAdditions busy={state.is === 'writing'} onSave={run} />}
          </Disclosure>
          <Disclosure summary={i18n.t('exports.template')}>
            {() => <TemplatePanel scope={scope} busy={state.is === 'writing'} onSave={run} />}
          </Disclosure>
        </div>
      </Section>
      {scope.kind === 'library' && <ImportPanel />}
    </>
  );
}

type RowProps = { format: Format & { id: FormatId }; busy: boolean; onSave: () => void };

function FormatRow({ format, busy, onSave }: RowProps): JSX.Element {
  return (
    <li>
      <button type="button" class="export-format" data-format={format.id} disabled={busy} onClick={onSave}>
        <Icon of={Download} />
        <span class="export-name">
          {i18n.t(`exports.format.${format.id}.name`)} <span class="export-extension">.{format.file[1]}</span>
        </span>
        <span class="export-what">{i18n.t(`exports.format.${format.id}.what`)}</span>
      </button>
    </li>
  );
}
