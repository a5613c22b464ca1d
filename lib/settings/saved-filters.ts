/** Filters of the library's lists that the reader gave a name. They name companies and outlets: forgetting reaches them. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ListFilter } from '@/lib/model/list-filter';
import { fittingRows } from './fitting-rows';
import { watchStored } from './watch-stored';

const KEY = 'savedFilters';
const MAX_SAVED = 100;

export const SavedFilter = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  shelf: z.enum(['people', 'companies', 'articles']),
  filter: ListFilter,
});
export type SavedFilter = z.infer<typeof SavedFilter>;

/** What does not fit its schema is passed over. */
export async function loadSavedFilters(): Promise<SavedFilter[]> {
  return toSavedFilters((await browser.storage.local.get(KEY))[KEY]);
}

/** Whatever of it fits. */
export const toSavedFilters = (stored: unknown): SavedFilter[] => fittingRows(SavedFilter, stored);

const isSame = (a: SavedFilter, b: SavedFilter): boolean => a.name === b.name && a.shelf === b.shelf;

/** What was saved here is the last word on a name. */
export function mergeSavedFilters(here: readonly SavedFilter[], incoming: readonly SavedFilter[]): SavedFilter[] {
  const added = incoming.filter((filter) => !here.some((own) => isSame(own, filter)));
  return [...added, ...here].slice(-MAX_SAVED);
}

/** One of the same name is replaced; of more than can be kept the oldest go. */
export async function saveFilter(saved: SavedFilter): Promise<void> {
  const others = (await loadSavedFilters()).filter((other) => !isSame(other, saved));
  await browser.storage.local.set({ [KEY]: [...others, saved].slice(-MAX_SAVED) });
}

export async function dropSavedFilter(saved: SavedFilter): Promise<void> {
  await keepSavedFilters(async (other) => !isSame(other, saved));
}

/** Drops those that are not to be kept; without a question, all. */
export async function keepSavedFilters(isKept?: (saved: SavedFilter) => Promise<boolean>): Promise<void> {
  if (!isKept) return browser.storage.local.remove(KEY);
  const all = await loadSavedFilters();
  const kept = await Promise.all(all.map(isKept));
  if (kept.every(Boolean)) return;
  await browser.storage.local.set({ [KEY]: all.filter((_, i) => kept[i]) });
}

/** Calls back whenever they change; returns the way to stop. */
export const watchSavedFilters = (onChange: (now: SavedFilter[]) => void): (() => void) =>
  watchStored('local', [KEY], ({ newValue }) => onChange(toSavedFilters(newValue)));
