/** What runs inside the page that is measured. Each function stands alone: the browser gets its text. */
import type { Page } from 'playwright-core';

/** From the key to the frame that shows what was found for it. */
export async function timeKey(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const shelf = document.querySelector('.library-shelf');
  if (!field || !shelf) return Number.NaN;
  const start = performance.now();
  const shown = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`nothing was found for ${query} within 20 s`)), 20_000);
    const look = (): void => {
      if (document.querySelector(`[data-found="${CSS.escape(query)}"]`)) {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(shelf, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await shown;
  return performance.now() - start;
}

/** From the address to the frame that shows what the selector finds; it must not be there before. */
export async function timeUntil(page: Page, hash: string, selector: string): Promise<number> {
  return page.evaluate(
    async ({ hash, selector }) => {
      const before = new Set(document.querySelectorAll(selector));
      const start = performance.now();
      const isShown = (): boolean => [...document.querySelectorAll(selector)].some((element) => !before.has(element));
      location.hash = hash;
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error(`${selector} did not come within 30 s at ${hash}`)), 30_000);
        const observer = new MutationObserver(() => {
          if (!isShown()) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(resolve));
        });
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      });
      return performance.now() - start;
    },
    { hash, selector },
  );
}

/** Notes the longest task from now on, for as long as the page lives. */
export function noteLongTasks(): void {
  const noted = globalThis as { longestTask?: number };
  noted.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** `frames`: a second, while the list runs; `slowest`: the longest frame in 20, milliseconds; `pending`: part of the frames in which a row in view was not there yet. */
export type Scrolling = { frames: number; slowest: number; pending: number };

/** Runs through the list for three seconds, 240 pixels a frame: faster than anybody reads, as fast as a wheel is turned. */
export async function scrollList(): Promise<Scrolling> {
  const shelf = document.querySelector('.library-shelf');
  if (!shelf) return { frames: Number.NaN, slowest: Number.NaN, pending: Number.NaN };
  const gaps: number[] = [];
  let pending = 0;
  let last = performance.now();
  const end = last + 3_000;
  await new Promise<void>((resolve) => {
    const step = (now: number): void => {
      gaps.push(now - last);
      last = now;
      const { top, bottom } = shelf.getBoundingClientRect();
      const isEmpty = [...shelf.querySelectorAll('.shelf-row-pending')].some((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      if (isEmpty) pending++;
      shelf.scrollTop += 240;
      if (now < end) requestAnimationFrame(step);
      else resolve();
    };
    requestAnimationFrame(step);
  });
  const sorted = gaps.slice(1).sort((a, b) => a - b);
  const sum = sorted.reduce((total, gap) => total + gap, 0);
  return {
    frames: Math.round((1_000 * sorted.length) / sum),
    slowest: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN),
    pending: Number((pending / gaps.length).toFixed(2)),
  };
}
