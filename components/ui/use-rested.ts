import { useEffect, useState } from 'preact/hooks';

/** The value as it was when it last stayed the same for so many milliseconds; the first at once. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
