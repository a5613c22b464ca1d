import { useLayoutEffect, useState } from 'preact/hooks';

const LEAST = 240;

/** Of an element's inside, CSS pixels: what is drawn in its own pixels keeps its text as large as all text is. */
export function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(LEAST, Math.floor(entry.contentRect.width))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
