import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

type Props = {
  name: string;
  isSelected: boolean;
  isOpen: boolean;
  onSelect: (range: boolean) => void;
  onOpen: () => void;
  children: ComponentChildren;
};

/** A row that can be opened, and ticked for what is done to many at once. */
export function ShelfRow({ name, isSelected, isOpen, onSelect, onOpen, children }: Props): JSX.Element {
  return (
    <div class={isSelected ? 'shelf-row shelf-row-selected' : 'shelf-row'}>
      <label class="shelf-tick">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={i18n.t('bulk.select', { name })}
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </label>
      <button type="button" class="row" data-row aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        {children}
      </button>
    </div>
  );
}

/** Holds a row's place until it is brought. */
export const PendingRow = (): JSX.Element => (
  <div class="shelf-row shelf-row-pending" aria-hidden="true">
    <span class="skeleton" />
  </div>
);
