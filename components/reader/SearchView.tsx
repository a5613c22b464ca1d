import { SearchX } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LazyExport } from '@/components/export/LazyExport';
import { useSearch } from '@/components/hooks/use-reads';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import { FoundNotes } from './FoundNotes';
import { FoundRow } from './FoundRow';
import type { Go } from './places';

/** More than fill the view three times; each row drawn is waited for. */
const SHOWN = 30;
/** Notes are looked through for words, not for letters. */
const SHORTEST = 3;

/** Everybody whose name begins so, and the notes that speak of it; without a query, those met lately. */
export function SearchView({ query, go }: { query: string; go: Go }): JSX.Element | null {
  const found = useSearch(query.trim(), SHOWN);
  if (found.state !== 'ready') return null;
  const words = query.trim();
  const title = i18n.t(words === '' ? 'search.recent' : 'search.results');
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('ui.search')}</h1>
      {found.value.length === 0 ? (
        <Notice icon={SearchX} title={i18n.t('search.none')} text={i18n.t('search.noneText', { query: words })} />
      ) : (
        <Section title={title} count={found.value.length === SHOWN ? `${SHOWN}+` : found.value.length}>
          <RowList label={title}>
            {found.value.map((shown) => (
              <FoundRow key={shown.entity.id} shown={shown} go={go} />
            ))}
          </RowList>
          <LazyExport
            of="list"
            scope={{ kind: 'entities', ids: found.value.map((shown) => shown.entity.id) }}
            name={words || title}
          />
        </Section>
      )}
      {words.length >= SHORTEST && <FoundNotes query={words} go={go} />}
    </>
  );
}
