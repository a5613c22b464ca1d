import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is neither null nor false; throws, naming what was waited for, when it never comes. A `what` that is asked may tell what came instead. */
export async function until<T>(
  what: string | (() => string),
  ask: () => Promise<T | null | false | undefined>,
  patience = 20_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false && answer !== undefined) return answer;
    if (Date.now() > deadline)
      throw new Error(`waited ${patience / 1000} s in vain for ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}

/** Asks until the answer is there and has stayed the same for three times: what moves, or is put in place anew, has come to rest. */
export async function untilAtRest<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  let last = '';
  let same = 0;
  return until(`${what} to come to rest`, async () => {
    const answer = await ask();
    const now = JSON.stringify(answer);
    same = answer !== null && now === last ? same + 1 : 0;
    last = now;
    return same >= 2 ? answer : null;
  });
}
