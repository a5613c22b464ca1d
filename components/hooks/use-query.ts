import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '@/lib/store/database';
import { latestChange } from '@/lib/store/queries/latest-change';
import { useLibrary } from './library-context';
import { type Live, toError, useLiveQuery } from './use-live-query';

/**
 * What a read gives, and again after each change of the library. Unlike a live query it notes nothing of what it looked through,
 * which for a search over thousands of keys costs more than the search. The old value stays until the new one is there.
 */
export function useQuery<T>(read: (library: Library) => Promise<T>, key: readonly (string | number | null)[]): Live<T> {
  const library = useLibrary();
  const [is, setIs] = useState<Live<T>>({ state: 'waiting' });
  const change = useLiveQuery(latestChange, ['latest-change'], true);
  const stamp = change.state === 'ready' ? change.value : null;
  const turn = useRef(0);
  useLayoutEffect(() => {
    // not before it is known what would be news: else the first read is done twice
    if (stamp === null) return;
    const mine = ++turn.current;
    read(library).then(
      (value) => mine === turn.current && setIs({ state: 'ready', value }),
      (problem) => mine === turn.current && setIs({ state: 'failed', problem: toError(problem) }),
    );
  }, [library, stamp, JSON.stringify(key)]);
  return change.state === 'failed' ? change : is;
}
