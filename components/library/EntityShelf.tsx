import { Filter, Users } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EntityLine } from '@/components/entity/EntityLine';
import { useConflicted } from '@/components/hooks/use-conflicted';
import { useEntityIds, useEntityRows } from '@/components/hooks/use-filtered-lists';
import { toFoundLine } from '@/components/reader/FoundRow';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Notice } from '@/components/ui/Notice';
import { VirtualList } from '@/components/ui/VirtualList';
import { isNarrowing, type ListFilter, toParams } from '@/lib/model/list-filter';
import { BulkBar } from './BulkBar';
import { describeFilter } from './describe-filter';
import { FilterBar } from './FilterBar';
import { PendingRow, ShelfRow } from './ShelfRow';
import { useSelection } from './use-selection';

const ROW = 56;
const NOBODY: readonly string[] = [];

type Props = {
  shelf: 'people' | 'companies';
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  /** Who is open beside the list. */
  openId: string | null;
  /** Milliseconds since the epoch: what is new was met since. */
  weekSince: number;
  go: Go;
};

/** Everybody, or every company, however many; narrowed, put in order, and acted on together. */
export function EntityShelf({ shelf, filter, onFilter, openId, weekSince, go }: Props): JSX.Element {
  const found = useEntityIds(shelf === 'people' ? 'person' : 'organization', filter, weekSince);
  const fitting = found.state === 'ready' ? found.value : NOBODY;
  const { ids, done, of } = useConflicted(fitting, filter.hasConflict);
  const isLooking = found.state === 'waiting' || done < of;
  return (
    <>
      <FilterBar shelf={shelf} filter={filter} onChange={onFilter} />
      {done < of && (
        <p class="shelf-progress" role="status">
          {i18n.t('filters.lookedThrough', { done, of })} <progress max={of} value={done} />
        </p>
      )}
      {found.state === 'waiting' && <Waiting />}
      {found.state === 'failed' && <LibraryProblem problem={found.problem} />}
      {found.state === 'ready' && !isLooking && ids.length === 0 && <Nobody filter={filter} />}
      {ids.length > 0 && (
        <Listed
          key={`${toParams(filter)}`}
          shelf={shelf}
          ids={ids}
          name={describeFilter(filter)}
          openId={openId}
          go={go}
        />
      )}
    </>
  );
}

function Nobody({ filter }: { filter: ListFilter }): JSX.Element {
  return isNarrowing(filter) ? (
    <Notice icon={Filter} title={i18n.t('filters.noneTitle')} text={i18n.t('filters.noneText')} />
  ) : (
    <Notice icon={Users} title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />
  );
}

type ListedProps = Pick<Props, 'shelf' | 'openId' | 'go'> & { ids: readonly string[]; name: string };

function Listed({ shelf, ids, name, openId, go }: ListedProps): JSX.Element {
  const { rows, show } = useEntityRows(ids);
  const selection = useSelection(ids);
  const label = i18n.t(`library.${shelf}`);
  return (
    <>
      <p class="shelf-count">{i18n.t(shelf === 'people' ? 'count.people' : 'count.organizations', ids.length)}</p>
      <VirtualList
        label={label}
        ids={ids}
        estimate={ROW}
        onRange={show}
        onRowKey={(event, index) => {
          if (event.key.toLowerCase() === 'x') selection.toggle(ids[index] ?? '', event.shiftKey);
        }}
        row={(id) => {
          const shown = rows.get(id);
          if (!shown) return <PendingRow />;
          return (
            <ShelfRow
              name={shown.shownName}
              isSelected={selection.ids.has(id)}
              isOpen={id === openId}
              onSelect={(range) => selection.toggle(id, range)}
              onOpen={() => go({ at: 'entity', id })}
            >
              <EntityLine {...toFoundLine(shown)} />
            </ShelfRow>
          );
        }}
      />
      <BulkBar selection={selection} total={ids.length} of="entities" name={name || label} />
    </>
  );
}
