import { useEffect, useState } from 'preact/hooks';
import type { Library } from '@/lib/store/database';
import { watchTables } from '@/lib/store/watch-tables';
import { useLibrary } from './library-context';
import { type Live, toError } from './use-live-query';

/** Recording one article writes every table: what comes close together is one change. In milliseconds. */
const TOGETHER = 80;

/** Another number after each change of one of the tables: for reads too wide to be watched row by row. */
export function useTableChanges(tables: readonly string[]): number {
  const library = useLibrary();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchTables(library, tables, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setChanges((n) => n + 1);
      }, TOGETHER);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [library, tables.join()]);
  return changes;
}

/** What a read gives, and again after each change of one of the tables. The old value stays until the new one is there. */
export function useTableQuery<T>(
  read: (library: Library) => Promise<T>,
  key: readonly (string | number | null)[],
  tables: readonly string[],
): Live<T> {
  const library = useLibrary();
  const changes = useTableChanges(tables);
  const [is, setIs] = useState<Live<T>>({ state: 'waiting' });
  useEffect(() => {
    let stopped = false;
    read(library).then(
      (value) => stopped || setIs({ state: 'ready', value }),
      (problem) => stopped || setIs({ state: 'failed', problem: toError(problem) }),
    );
    return () => {
      stopped = true;
    };
  }, [library, changes, JSON.stringify(key)]);
  return is;
}
