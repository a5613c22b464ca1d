import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is neither null nor false; throws, naming what was waited for, when it never comes. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false | undefined>,
  patience = 20_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false && answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await pause(50);
  }
}
