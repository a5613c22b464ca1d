import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Masthead } from '@/components/article/Masthead';
import { CopyTable } from '@/components/entity/CopyTable';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { Section } from '@/components/ui/Section';
import type { DepartureRow } from '@/lib/history/composition';
import type { Article } from '@/lib/model/article';
import type { Go } from './places';

type Props = { article: Article; rows: readonly DepartureRow[]; go: Go };

/** The article's moves with the sentence for each, to read or to take along. */
export function DeparturesView({ article, rows, go }: Props): JSX.Element {
  return (
    <>
      <Masthead article={article} onOpen={() => go({ at: 'article', id: article.id })} />
      <Section title={i18n.t('departures.title')} count={rows.length}>
        <CopyTable rows={rows} />
        {rows.length === 0 ? (
          <p class="none">{i18n.t('departures.none')}</p>
        ) : (
          <DepartureTable rows={rows} quotes onOpen={(id) => go({ at: 'entity', id })} />
        )}
      </Section>
    </>
  );
}
