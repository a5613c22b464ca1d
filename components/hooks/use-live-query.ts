import { useLayoutEffect, useState } from 'preact/hooks';
import { Library } from '@/lib/store/database';
import { useLibrary } from './library-context';

export type Live<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed'; problem: Error };

const WAITING = { state: 'waiting' } as const;

/**
 * What a read gives, and gives again whenever the database changes it.
 * A new `key` starts anew; with `keep` the old value stays until the new one is there.
 */
export function useLiveQuery<T>(
  read: (library: Library) => Promise<T>,
  key: readonly (string | number | null)[],
  keep = false,
): Live<T> {
  const library = useLibrary();
  const name = JSON.stringify(key);
  const [live, setLive] = useState<{ name: string; is: Live<T> }>({ name, is: WAITING });
  // not an effect after painting: the read would start a frame later
  useLayoutEffect(() => {
    const subscription = Library.liveQuery(() => read(library)).subscribe({
      next: (value) => setLive({ name, is: { state: 'ready', value } }),
      error: (problem) => setLive({ name, is: { state: 'failed', problem: toError(problem) } }),
    });
    return () => subscription.unsubscribe();
  }, [library, name]);
  return live.name === name || keep ? live.is : WAITING;
}

export const toError = (problem: unknown): Error => (problem instanceof Error ? problem : new Error(String(problem)));
