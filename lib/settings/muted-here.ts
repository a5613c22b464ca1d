/**
 * Who is not marked in one article, because the reader said so there; everywhere else they are. Ids only: names and titles stay in the
 * library. Written by the background alone.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fittingRows } from './fitting-rows';
import { watchStored } from './watch-stored';

const id = z.string().check(z.maxLength(64));
export const MutedHere = z.object({ articleId: id, entityId: id });
export type MutedHere = z.infer<typeof MutedHere>;

const KEY = 'mutedHere';
const MAX_MUTED = 2_000;

/** What does not fit its schema is passed over. */
export async function loadMutedHere(): Promise<MutedHere[]> {
  return toMutedHere((await browser.storage.local.get(KEY))[KEY]);
}

/** Whatever of it fits. */
export const toMutedHere = (stored: unknown): MutedHere[] => fittingRows(MutedHere, stored);

/** Each once. */
export function mergeMutedHere(here: readonly MutedHere[], incoming: readonly MutedHere[]): MutedHere[] {
  const isKnown = (row: MutedHere) =>
    here.some((own) => own.articleId === row.articleId && own.entityId === row.entityId);
  return [...incoming.filter((row) => !isKnown(row)), ...here].slice(-MAX_MUTED);
}

/** Of more than can be kept the oldest go. */
export async function keepMutedHere(rows: readonly MutedHere[]): Promise<void> {
  if (rows.length === 0) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: rows.slice(-MAX_MUTED) });
}

/** Calls back whenever they change; returns the way to stop. */
export const watchMutedHere = (onChange: (now: MutedHere[]) => void): (() => void) =>
  watchStored('local', [KEY], ({ newValue }) => onChange(toMutedHere(newValue)));
