import { useLayoutEffect, useState } from 'preact/hooks';

/** What is stored outside the library, kept up to date; null until it is read. Both functions must stay the same. */
export function useStored<T>(load: () => Promise<T>, watch: (onChange: (now: T) => void) => () => void): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => {
    let stopped = false;
    void load().then((loaded) => stopped || setValue(() => loaded));
    const stop = watch((now) => setValue(() => now));
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return value;
}
