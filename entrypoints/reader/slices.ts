/** Runs long work in slices while the page has nothing better to do, so that no frame is lost. */

/** Milliseconds of one slice: half a frame at 60 Hz. */
const SLICE = 8;
/** A busy page never grows idle: the work goes on after this many milliseconds all the same. */
const PATIENCE = 300;
/** Work that took longer no longer waits for idle time, which comes only some times a second: it goes between other tasks. */
const LONG = 1_000;

type Scheduler = { postTask?(task: () => void, options: { priority: 'background' }): Promise<void> };

/** The generator's result; null when the signal ended the work. */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  const started = performance.now();
  for (;;) {
    const until = performance.now() + (performance.now() - started > LONG ? await turn() : await idle(PATIENCE));
    if (signal.aborted) return null;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
  }
}

/** Resolves once other tasks had their turn, with how many milliseconds may be used. */
function turn(): Promise<number> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return new Promise((resolve) => {
    const task = () => resolve(SLICE);
    if (typeof scheduler?.postTask === 'function') void scheduler.postTask(task, { priority: 'background' });
    else setTimeout(task, 0);
  });
}

/** Resolves in idle time with how many milliseconds may be used. */
export function idle(timeout: number): Promise<number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') setTimeout(() => resolve(SLICE), 0);
    else
      requestIdleCallback((deadline) => resolve(Math.min(SLICE, Math.max(4, deadline.timeRemaining()))), { timeout });
  });
}
