import { Clipboard, FileText } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ExportScope, useExport } from '@/components/hooks/use-export';
import { Button } from '@/components/ui/Button';
import type { Format } from '@/lib/export/formats';
import { HTML_SECTIONS, MARKDOWN_SECTIONS } from './ad-hoc-formats';
import { toExportContext } from './export-context';

/** What is known and written of these, to paste elsewhere: as rich text with Markdown beside it, or as Markdown alone. */
export function CopyButtons({ scope }: { scope: ExportScope }): JSX.Element {
  const write = useExport();
  const [said, setSaid] = useState('');
  const make = (format: Format): Promise<Blob> =>
    write(
      format,
      scope,
      toExportContext(new Date(), () => {}),
      new AbortController().signal,
    );
  // The clipboard wants to be asked within the click; what it gets may come later.
  const copy = (parts: Record<string, Promise<Blob>>) =>
    navigator.clipboard.write([new ClipboardItem(parts)]).then(
      () => setSaid(i18n.t('ui.copied')),
      () => setSaid(i18n.t('exports.notCopied')),
    );
  return (
    <div class="copy-buttons">
      <Button
        icon={Clipboard}
        onClick={() => void copy({ 'text/html': make(HTML_SECTIONS), 'text/plain': make(MARKDOWN_SECTIONS) })}
      >
        {i18n.t('exports.copyRich')}
      </Button>
      <Button icon={FileText} onClick={() => void copy({ 'text/plain': make(MARKDOWN_SECTIONS) })}>
        {i18n.t('exports.copyMarkdown')}
      </Button>
      <span role="status" class="field-hint">
        {said}
      </span>
    </div>
  );
}
