/** Long work in a page, in slices: whoever looks at it and clicks does not wait for its end. */

/** The page gets a turn this often, in milliseconds. */
const TURN = 16;

/** What it gives resolves at once, or, when the last turn is that long ago, after the page has had one. */
export function toTurns(): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (performance.now() - turn <= TURN) return;
    await giveTurn();
    turn = performance.now();
  };
}

/** `scheduler.yield` comes back at once after the page's own work; a timer waits four milliseconds more. */
async function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve, 0));
}
