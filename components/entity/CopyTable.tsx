import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { DepartureRow } from '@/lib/history/composition';
import { toTextTable } from './departure-cells';
import { toCsvTable, toHtmlTable, toMarkdownTable } from './departure-formats';

const FORMATS = ['rich', 'markdown', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Takes a table of moves along in one click. */
export function CopyTable({ rows }: { rows: readonly DepartureRow[] }): JSX.Element {
  const [copied, setCopied] = useState<Format | null>(null);
  const copy = async (format: Format): Promise<void> => {
    await copyTable(rows, format);
    setCopied(format);
  };
  return (
    <div class="copy-as" role="group" aria-label={i18n.t('departures.copyAs')}>
      <span aria-hidden="true">{i18n.t('departures.copyAs')}</span>
      {FORMATS.map((format) => (
        <Button key={format} {...(copied === format && { icon: Check })} onClick={() => void copy(format)}>
          {i18n.t(`departures.${format}`)}
        </Button>
      ))}
      <span class="visually-hidden" role="status">
        {copied && i18n.t('ui.copied')}
      </span>
    </div>
  );
}

async function copyTable(rows: readonly DepartureRow[], format: Format): Promise<void> {
  const table = toTextTable(rows);
  if (format !== 'rich')
    return navigator.clipboard.writeText(format === 'csv' ? toCsvTable(table) : toMarkdownTable(table));
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', toHtmlTable(table)),
      'text/plain': blob('text/plain', toMarkdownTable(table)),
    }),
  ]);
}
