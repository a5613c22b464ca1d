import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useSearch } from '@/components/hooks/use-reads';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import { FoundRow } from './FoundRow';
import type { Go } from './places';

const SHOWN = 8;

/** Who was met lately: what the popup is good for where there is no cast. Nothing while the library is empty. */
export function RecentPeople({ go }: { go: Go }): JSX.Element | null {
  const recent = useSearch('', SHOWN);
  if (recent.state !== 'ready' || recent.value.length === 0) return null;
  return (
    <Section title={i18n.t('search.recent')}>
      <RowList label={i18n.t('search.recent')}>
        {recent.value.map((shown) => (
          <FoundRow key={shown.entity.id} shown={shown} go={go} />
        ))}
      </RowList>
    </Section>
  );
}
