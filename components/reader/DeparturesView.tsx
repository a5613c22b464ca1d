import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Masthead } from '@/components/article/Masthead';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { toTextTable } from '@/components/entity/departure-cells';
import { toCsvTable, toHtmlTable, toMarkdownTable } from '@/components/entity/departure-formats';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { DepartureRow } from '@/lib/history/composition';
import type { Article } from '@/lib/model/article';
import type { Go } from './places';

const FORMATS = ['rich', 'markdown', 'csv'] as const;
type Format = (typeof FORMATS)[number];

type Props = { article: Article; rows: readonly DepartureRow[]; go: Go };

/** The article's moves with the sentence for each, to read or to take along. */
export function DeparturesView({ article, rows, go }: Props): JSX.Element {
  const [copied, setCopied] = useState<Format | null>(null);
  const copy = async (format: Format): Promise<void> => {
    await copyTable(rows, format);
    setCopied(format);
  };
  return (
    <>
      <Masthead article={article} onOpen={() => go({ at: 'article', id: article.id })} />
      <Section title={i18n.t('departures.title')} count={rows.length}>
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
        {rows.length === 0 ? (
          <p class="none">{i18n.t('departures.none')}</p>
        ) : (
          <DepartureTable rows={rows} quotes onOpen={(id) => go({ at: 'entity', id })} />
        )}
      </Section>
    </>
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
