import { SearchX } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useSearch } from '@/components/hooks/use-reads';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import { FoundRow } from './FoundRow';
import type { Go } from './places';

/** More than fill the view three times; each row drawn is waited for. */
const SHOWN = 30;

/** Everybody whose name begins so; without a query, those met lately. */
export function SearchView({ query, go }: { query: string; go: Go }): JSX.Element | null {
  const found = useSearch(query.trim(), SHOWN);
  if (found.state !== 'ready') return null;
  const title = i18n.t(query.trim() === '' ? 'search.recent' : 'search.results');
  if (found.value.length === 0)
    return (
      <Notice icon={SearchX} title={i18n.t('search.none')} text={i18n.t('search.noneText', { query: query.trim() })} />
    );
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('ui.search')}</h1>
      <Section title={title} count={found.value.length === SHOWN ? `${SHOWN}+` : found.value.length}>
        <RowList label={title}>
          {found.value.map((shown) => (
            <FoundRow key={shown.entity.id} shown={shown} go={go} />
          ))}
        </RowList>
      </Section>
    </>
  );
}
