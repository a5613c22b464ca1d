import { useEffect, useState } from 'preact/hooks';

const FIRST = 30;
const STEP = 60;

/** Safari has no idle callback. */
const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 30);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: 400 });
  return () => cancelIdleCallback(request);
};

/** How much of a long list is drawn: its beginning at once, the rest in the page's free moments, so that nobody waits for what is out of view. */
export function useGrowing(count: number, first = FIRST): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn < count) return whenIdle(() => setDrawn(drawn + STEP));
    return undefined;
  }, [drawn, count]);
  return Math.min(drawn, count);
}
