import './export.css';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import { CopyButtons } from './CopyButtons';
import { ExportPanel } from './ExportPanel';

/** One person or company out: to the clipboard, or as a file of any format. */
export function EntityExport({ id, name }: { id: string; name: string }): JSX.Element {
  const scope = { kind: 'entities', ids: [id] } as const;
  return (
    <div class="entity-export">
      <CopyButtons scope={scope} />
      <Disclosure summary={i18n.t('exports.asFile')}>
        <ExportPanel scope={scope} name={name} />
      </Disclosure>
    </div>
  );
}
