/** How long a page of ours takes until it shows its first row, seen from inside. */

/** Runs in the page before its own scripts: notes when the first row stands on the screen and answers. */
export function noteFirstRow(): void {
  const noted = globalThis as { castShownAt?: number };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-row]')) return;
    observer.disconnect();
    // after the next frame it is painted, and a click is answered
    requestAnimationFrame(() =>
      setTimeout(() => {
        noted.castShownAt = performance.now();
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Of sorted values; NaN of none. */
export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
