import { useLayoutEffect, useState } from 'preact/hooks';

export type Size = { width: number; height: number };

/** Of the drawing inside an element, CSS pixels: as wide as it is, as tall as the window lets it. null = not known yet. Small changes are none. */
export function useSize(of: { current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = (): void => {
      const width = Math.max(280, Math.floor(element.clientWidth) - 2 * GUTTER);
      const height = Math.max(340, Math.min(Math.round(width * 0.9), Math.round(innerHeight * 0.72)));
      setSize((now) =>
        now && Math.abs(now.width - width) < SMALL && Math.abs(now.height - height) < SMALL ? now : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return size;
}

const GUTTER = 16;
/** A scroll bar that comes and goes is no reason to lay everything out anew. */
const SMALL = 24;
