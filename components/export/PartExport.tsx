import './export.css';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ExportScope } from '@/components/hooks/use-export';
import { Disclosure } from '@/components/ui/Disclosure';
import { CopyButtons } from './CopyButtons';
import { ExportPanel } from './ExportPanel';

/** A part of the library out: to the clipboard, or as a file of any format. */
export function PartExport({ scope, name }: { scope: ExportScope; name: string }): JSX.Element {
  return (
    <div class="entity-export">
      <CopyButtons scope={scope} />
      <Disclosure summary={i18n.t('exports.asFile')}>
        <ExportPanel scope={scope} name={name} copies={false} />
      </Disclosure>
    </div>
  );
}
