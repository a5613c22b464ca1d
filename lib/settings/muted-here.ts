/**
 * Who is not marked in one article, because the reader said so there; everywhere else they are. Ids only: names and titles stay in the
 * library. Written by the background alone.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const id = z.string().check(z.maxLength(64));
export const MutedHere = z.object({ articleId: id, entityId: id });
export type MutedHere = z.infer<typeof MutedHere>;

const KEY = 'mutedHere';
const MAX_MUTED = 2_000;

/** What does not fit its schema is passed over. */
export async function loadMutedHere(): Promise<MutedHere[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row) => {
    const parsed = MutedHere.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Of more than can be kept the oldest go. */
export async function keepMutedHere(rows: readonly MutedHere[]): Promise<void> {
  if (rows.length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: rows.slice(-MAX_MUTED) });
}

/** Calls back whenever they change; returns the way to stop. */
export function watchMutedHere(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
