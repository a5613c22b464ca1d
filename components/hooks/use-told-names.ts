import { useLayoutEffect, useState } from 'preact/hooks';
import { loadToldNames, type ToldName, watchToldNames } from '@/lib/settings/told-names';

/** Names the reader told us, the latest first, kept up to date; null until they are read. */
export function useToldNames(): ToldName[] | null {
  const [names, setNames] = useState<ToldName[] | null>(null);
  useLayoutEffect(() => {
    const look = (): void => void loadToldNames().then((told) => setNames(told.reverse()));
    look();
    return watchToldNames(look);
  }, []);
  return names;
}
