import { Users } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NO_FILTER, type ShelfFilter, type ShelfOrder, useShelf } from '@/components/hooks/use-library-lists';
import { FoundRow } from '@/components/reader/FoundRow';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Segments } from '@/components/ui/Segments';
import type { EntityKind } from '@/lib/model/entity';
import { FilterButtons } from './FilterButtons';

const AT_ONCE = 100;

type Props = { kind: EntityKind; go: Go };

/** Everybody, or every company, a hundred at a time. */
export function EntityShelf({ kind, go }: Props): JSX.Element {
  const [order, setOrder] = useState<ShelfOrder>('lastMetAt');
  const [filter, setFilter] = useState<ShelfFilter>(NO_FILTER);
  const [limit, setLimit] = useState(AT_ONCE);
  const found = useShelf(kind, order, filter, limit);
  const label = i18n.t(kind === 'person' ? 'library.people' : 'library.companies');
  return (
    <>
      <div class="shelf-tools">
        <Segments
          label={i18n.t('library.order')}
          value={order}
          options={[
            { value: 'lastMetAt', label: i18n.t('library.latest') },
            { value: 'articleCount', label: i18n.t('library.mostMet') },
          ]}
          onChange={setOrder}
        />
        <FilterButtons filter={filter} onChange={setFilter} />
      </div>
      {found.state === 'waiting' && <Waiting />}
      {found.state === 'failed' && <LibraryProblem problem={found.problem} />}
      {found.state === 'ready' && found.value.length === 0 && (
        <Notice icon={Users} title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />
      )}
      {found.state === 'ready' && found.value.length > 0 && (
        <>
          <RowList label={label}>
            {found.value.map((shown) => (
              <FoundRow key={shown.entity.id} shown={shown} go={go} />
            ))}
          </RowList>
          {found.value.length === limit && (
            <p class="shelf-more">
              <Button onClick={() => setLimit(limit + AT_ONCE)}>{i18n.t('library.more')}</Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
