/**
 * Names the reader told us, because they were not recognised: kept apart from what the machine found, so that they are
 * known in every article read from then on, and again when one is read anew. Written by the background alone.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { EntityKind } from '@/lib/model/entity';
import { fittingRows } from './fitting-rows';
import { watchStored } from './watch-stored';

export const MAX_TOLD_NAME = 80;
const MAX_TOLD = 2_000;
const KEY = 'toldNames';

export const ToldName = z.object({
  name: z.string().check(z.minLength(2), z.maxLength(MAX_TOLD_NAME)),
  kind: EntityKind,
});
export type ToldName = z.infer<typeof ToldName>;

/** What does not fit its schema is passed over. */
export async function loadToldNames(): Promise<ToldName[]> {
  return toToldNames((await browser.storage.local.get(KEY))[KEY]);
}

/** Whatever of it fits. */
export const toToldNames = (stored: unknown): ToldName[] => fittingRows(ToldName, stored);

/** What was told here is the last word. */
export function mergeToldNames(here: readonly ToldName[], incoming: readonly ToldName[]): ToldName[] {
  const known = new Set(here.map(({ name }) => name));
  return [...incoming.filter(({ name }) => !known.has(name)), ...here].slice(-MAX_TOLD);
}

/** The last word on a name counts; of more than can be kept the oldest go. */
export async function keepToldName(told: ToldName): Promise<void> {
  const others = (await loadToldNames()).filter(({ name }) => name !== told.name);
  await browser.storage.local.set({ [KEY]: [...others, told].slice(-MAX_TOLD) });
}

/** Those of these names; all of them without any. */
export async function dropToldNames(names?: readonly string[]): Promise<void> {
  if (!names) return browser.storage.local.remove(KEY);
  const kept = (await loadToldNames()).filter(({ name }) => !names.includes(name));
  await browser.storage.local.set({ [KEY]: kept });
}

/** Calls back whenever they change; returns the way to stop. */
export const watchToldNames = (onChange: (now: ToldName[]) => void): (() => void) =>
  watchStored('local', [KEY], ({ newValue }) => onChange(toToldNames(newValue)));
