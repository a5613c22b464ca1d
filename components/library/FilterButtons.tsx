import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ShelfFilter } from '@/components/hooks/use-library-lists';

const WEEK = 7 * 24 * 3_600_000;

type Props = { filter: ShelfFilter; onChange: (filter: ShelfFilter) => void };

/** What is left of the list: each on or off, all together. */
export function FilterButtons({ filter, onChange }: Props): JSX.Element {
  const toggles = [
    { name: 'library.followed', on: filter.followed, change: { followed: !filter.followed } },
    { name: 'library.withNotes', on: filter.withNotes, change: { withNotes: !filter.withNotes } },
    {
      name: 'library.newThisWeek',
      on: filter.newSince !== null,
      // to the hour, so that the list is not asked for anew with every glance
      change: { newSince: filter.newSince === null ? Math.floor((Date.now() - WEEK) / 3_600_000) * 3_600_000 : null },
    },
  ] as const;
  return (
    <div class="filters" role="group" aria-label={i18n.t('library.only')}>
      {toggles.map(({ name, on, change }) => (
        <button
          key={name}
          type="button"
          class="filter"
          aria-pressed={on}
          onClick={() => onChange({ ...filter, ...change })}
        >
          {i18n.t(name)}
        </button>
      ))}
    </div>
  );
}
