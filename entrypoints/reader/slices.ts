/** Runs long work in slices while the page has nothing better to do, so that no frame is lost. */

/** Milliseconds of one slice: half a frame at 60 Hz. */
const SLICE = 8;
/** A busy page never grows idle: the work goes on after this many milliseconds all the same. */
const PATIENCE = 300;

/** The generator's result; null when the signal ended the work. */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const until = performance.now() + (await idle(PATIENCE));
    if (signal.aborted) return null;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
  }
}

/** Resolves in idle time with how many milliseconds may be used. */
export function idle(timeout: number): Promise<number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') setTimeout(() => resolve(SLICE), 0);
    else
      requestIdleCallback((deadline) => resolve(Math.min(SLICE, Math.max(4, deadline.timeRemaining()))), { timeout });
  });
}
