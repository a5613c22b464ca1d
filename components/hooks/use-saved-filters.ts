import { useEffect, useState } from 'preact/hooks';
import {
  dropSavedFilter,
  loadSavedFilters,
  type SavedFilter,
  saveFilter,
  watchSavedFilters,
} from '@/lib/settings/saved-filters';

export type SavedFilters = {
  saved: readonly SavedFilter[];
  save: (filter: SavedFilter) => void;
  drop: (filter: SavedFilter) => void;
};

/** The filters the reader saved for one shelf. */
export function useSavedFilters(shelf: SavedFilter['shelf']): SavedFilters {
  const [saved, setSaved] = useState<readonly SavedFilter[]>([]);
  useEffect(() => {
    let stopped = false;
    void loadSavedFilters().then((loaded) => stopped || setSaved(loaded));
    const stop = watchSavedFilters(setSaved);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return {
    saved: saved.filter((filter) => filter.shelf === shelf),
    save: (filter) => void saveFilter(filter),
    drop: (filter) => void dropSavedFilter(filter),
  };
}
