import { Bookmark, X } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type SavedFilters, useSavedFilters } from '@/components/hooks/use-saved-filters';
import { useAnnounce } from '@/components/reader/announce';
import { Button, IconButton } from '@/components/ui/Button';
import { isNarrowing, type ListFilter, toParams } from '@/lib/model/list-filter';
import { describeFilter } from './describe-filter';
import type { FilteredShelf } from './routes';

type Props = { shelf: FilteredShelf; filter: ListFilter; onChange: (filter: ListFilter) => void };

const isSame = (a: ListFilter, b: ListFilter): boolean => `${toParams(a)}` === `${toParams(b)}`;

/** The filters the reader gave a name, one click each; and the way to name the one that is on. */
export function SavedFilterChips({ shelf, filter, onChange }: Props): JSX.Element | null {
  const filters = useSavedFilters(shelf);
  const announce = useAnnounce();
  const isNew = isNarrowing(filter) && !filters.saved.some((saved) => isSame(saved.filter, filter));
  if (filters.saved.length === 0 && !isNew) return null;
  return (
    <div class="filters saved-filters" role="group" aria-label={i18n.t('filters.saved')}>
      {filters.saved.map((saved) => (
        <span key={saved.name} class="saved-filter">
          <button
            type="button"
            class="filter"
            aria-pressed={isSame(saved.filter, filter)}
            onClick={() => onChange(saved.filter)}
          >
            {saved.name}
          </button>
          <IconButton
            icon={X}
            label={i18n.t('filters.drop', { name: saved.name })}
            onClick={() => {
              filters.drop(saved);
              announce({ text: i18n.t('filters.dropped', { name: saved.name }), undo: () => filters.save(saved) });
            }}
          />
        </span>
      ))}
      {isNew && <SaveForm key={`${toParams(filter)}`} shelf={shelf} filter={filter} save={filters.save} />}
    </div>
  );
}

type SaveProps = { shelf: FilteredShelf; filter: ListFilter; save: SavedFilters['save'] };

function SaveForm({ shelf, filter, save }: SaveProps): JSX.Element {
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNaming = name !== null;
  useLayoutEffect(() => field.current?.select(), [isNaming]);
  if (name === null)
    return (
      <Button look="quiet" icon={Bookmark} onClick={() => setName(describeFilter(filter))}>
        {i18n.t('filters.save')}
      </Button>
    );
  return (
    <form
      class="save-filter"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save({ name: name.trim(), shelf, filter });
      }}
    >
      <input
        class="input"
        type="text"
        ref={field}
        value={name}
        maxLength={80}
        aria-label={i18n.t('filters.name')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" look="primary" disabled={name.trim() === ''}>
        {i18n.t('filters.saveNamed')}
      </Button>
    </form>
  );
}
