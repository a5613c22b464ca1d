import {
  dropSavedFilter,
  loadSavedFilters,
  type SavedFilter,
  saveFilter,
  watchSavedFilters,
} from '@/lib/settings/saved-filters';
import { useStored } from './use-stored';

export type SavedFilters = {
  saved: readonly SavedFilter[];
  save: (filter: SavedFilter) => void;
  drop: (filter: SavedFilter) => void;
};

/** The filters the reader saved for one shelf. */
export function useSavedFilters(shelf: SavedFilter['shelf']): SavedFilters {
  const saved = useStored(loadSavedFilters, watchSavedFilters) ?? [];
  return {
    saved: saved.filter((filter) => filter.shelf === shelf),
    save: (filter) => void saveFilter(filter),
    drop: (filter) => void dropSavedFilter(filter),
  };
}
