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
import { isNarrowing, type ListFilter, toParams } from '@/lib/model/list-filter';
import { describeFilter } from './describe-filter';
import { FilterBar } from './FilterBar';
import { ShelfList } from './ShelfList';

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
          isPart={found.isPart ?? false}
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

type ListedProps = Pick<Props, 'shelf' | 'openId' | 'go'> & {
  ids: readonly string[];
  /** There are more: how many is not known yet. */
  isPart: boolean;
  name: string;
};

function Listed({ shelf, ids, isPart, name, openId, go }: ListedProps): JSX.Element {
  const { rows, show } = useEntityRows(ids);
  const count = i18n.t(shelf === 'people' ? 'count.people' : 'count.organizations', ids.length);
  return (
    <ShelfList
      of="entities"
      label={i18n.t(`library.${shelf}`)}
      count={isPart ? '\u00a0' : count}
      name={name}
      ids={ids}
      estimate={ROW}
      rows={rows}
      onRange={show}
      openId={openId}
      onOpen={(id) => go({ at: 'entity', id })}
      nameOf={(shown) => shown.shownName}
      line={(shown) => <EntityLine {...toFoundLine(shown)} />}
    />
  );
}
