import { SlidersHorizontal, X } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Segments } from '@/components/ui/Segments';
import { isNarrowing, type ListFilter, type ListOrder, NO_FILTER } from '@/lib/model/list-filter';
import { FilterFields } from './FilterFields';
import type { FilteredShelf } from './routes';
import { SavedFilterChips } from './SavedFilterChips';

type Props = { shelf: FilteredShelf; filter: ListFilter; onChange: (filter: ListFilter) => void };

type Flag = 'followed' | 'withNotes' | 'newThisWeek' | 'hasConflict';
const FLAGS: Readonly<Record<FilteredShelf, readonly Flag[]>> = {
  people: ['followed', 'withNotes', 'newThisWeek', 'hasConflict'],
  companies: ['followed', 'withNotes', 'newThisWeek', 'hasConflict'],
  articles: ['withNotes'],
};
const ORDERS: Readonly<Record<FilteredShelf, readonly ListOrder[]>> = {
  people: ['latest', 'most', 'name'],
  companies: ['latest', 'most', 'name'],
  articles: ['latest', 'name'],
};

/** What is left of a list, and in which order; all of it stands in the address. */
export function FilterBar({ shelf, filter, onChange }: Props): JSX.Element {
  const fields = useId();
  const isAsked = filter.company !== null || filter.move !== null || filter.site !== null;
  const [isOpen, setOpen] = useState(isAsked || filter.since !== null || filter.until !== null);
  return (
    <div class="shelf-tools" role="group" aria-label={i18n.t('filters.label')}>
      <Segments
        label={i18n.t('library.order')}
        value={filter.order}
        options={ORDERS[shelf].map((order) => ({ value: order, label: orderLabel(order, shelf) }))}
        onChange={(order) => onChange({ ...filter, order })}
      />
      <div class="filters">
        {FLAGS[shelf].map((flag) => (
          <button
            key={flag}
            type="button"
            class="filter"
            aria-pressed={filter[flag]}
            onClick={() => onChange({ ...filter, [flag]: !filter[flag] })}
          >
            {i18n.t(`filters.${flag}`)}
          </button>
        ))}
        <button
          type="button"
          class="filter filter-more"
          aria-expanded={isOpen}
          aria-controls={fields}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={SlidersHorizontal} />
          {i18n.t('filters.more')}
        </button>
        {isNarrowing(filter) && (
          <Button look="quiet" icon={X} onClick={() => onChange({ ...NO_FILTER, order: filter.order })}>
            {i18n.t('filters.clear')}
          </Button>
        )}
      </div>
      <div id={fields} class="filter-fields" hidden={!isOpen}>
        {isOpen && <FilterFields shelf={shelf} filter={filter} onChange={onChange} />}
      </div>
      <SavedFilterChips shelf={shelf} filter={filter} onChange={onChange} />
    </div>
  );
}

function orderLabel(order: ListOrder, shelf: FilteredShelf): string {
  if (order === 'most') return i18n.t('library.mostMet');
  if (order === 'name') return i18n.t(shelf === 'articles' ? 'filters.byTitle' : 'filters.byName');
  return i18n.t(shelf === 'articles' ? 'filters.latestRead' : 'library.latest');
}
