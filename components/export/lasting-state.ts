import { useEffect, useState } from 'preact/hooks';

/**
 * State of something under way that outlives the panel that shows it: whoever looks elsewhere and comes back finds it.
 * It ends with the page.
 */
export type LastingState<T> = { now(): T; set(next: T): void; watch(listener: () => void): () => void };

export function toLastingState<T>(initial: T): LastingState<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function useLastingState<T>(lasting: LastingState<T>): T {
  const [shown, setShown] = useState<{ is: T }>({ is: lasting.now() });
  useEffect(() => {
    const update = () => setShown({ is: lasting.now() });
    update();
    return lasting.watch(update);
  }, [lasting]);
  return shown.is;
}
