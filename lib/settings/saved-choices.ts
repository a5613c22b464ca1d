/**
 * What the reader chose that stands outside the library, as it goes into a backup and comes back: one row a key of `browser.storage.local`.
 * Whatever is stored there to stay belongs in this list.
 */
import { browser } from 'wxt/browser';
import { BackupChoice } from './backup-schedule';
import { ExportTemplate } from './export-template';
import { fromStored } from './from-stored';
import { mergeMutedHere, toMutedHere } from './muted-here';
import { mergeSavedFilters, toSavedFilters } from './saved-filters';
import type { Settings } from './settings';
import { mergeToldNames, toToldNames } from './told-names';

export type SavedChoice = { key: string; value: unknown };

type Kind = {
  /** What of it fits, brought up to date; null when it comes from a newer version or is nothing. */
  check(value: unknown): unknown;
  /** What stands here and what comes in as one. `isWhole`: it comes with a library that takes an empty one's place. */
  merge(here: unknown, incoming: unknown, isWhole: boolean): unknown;
};

const KINDS: Readonly<Record<string, Kind>> = {
  settings: {
    check: (value) => (typeof value === 'object' && value !== null ? fromStored(value) : null),
    merge: (here, incoming, isWhole) => (isWhole ? keepWelcomed(here as Settings, incoming as Settings) : here),
  },
  toldNames: {
    check: toToldNames,
    merge: (here, incoming) => mergeToldNames(toToldNames(here), toToldNames(incoming)),
  },
  mutedHere: {
    check: toMutedHere,
    merge: (here, incoming) => mergeMutedHere(toMutedHere(here), toMutedHere(incoming)),
  },
  savedFilters: {
    check: toSavedFilters,
    merge: (here, incoming) => mergeSavedFilters(toSavedFilters(here), toSavedFilters(incoming)),
  },
  backupSchedule: {
    check: (value) => BackupChoice.safeParse(value).data ?? null,
    merge: (here, incoming, isWhole) => (isWhole ? incoming : here),
  },
  exportTemplate: {
    check: (value) => ExportTemplate.safeParse(value).data ?? null,
    merge: (here, incoming, isWhole) => (isWhole ? incoming : here),
  },
};

/** Whoever has been welcomed here is not welcomed again. */
const keepWelcomed = (here: Settings, incoming: Settings): Settings => ({
  ...incoming,
  welcomed: here.welcomed || incoming.welcomed,
});

/** Those that were ever changed, by key. */
export async function readSavedChoices(): Promise<SavedChoice[]> {
  const stored = await browser.storage.local.get(Object.keys(KINDS));
  return Object.entries(stored)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: KINDS[key]?.check(value) ?? value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export type ChoicesReport = { added: number; changed: number; skipped: number };

/** Done twice, it changes nothing more. A row that does not fit, or whose key is unknown, is passed over. */
export async function takeSavedChoices(rows: readonly object[], isWhole: boolean): Promise<ChoicesReport> {
  const stored = await browser.storage.local.get(Object.keys(KINDS));
  const report: ChoicesReport = { added: 0, changed: 0, skipped: 0 };
  const change: Record<string, unknown> = {};
  for (const row of rows) {
    const { key, value } = row as Partial<SavedChoice>;
    const kind = key !== undefined && Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
    const incoming = kind?.check(value) ?? null;
    if (key === undefined || kind === undefined || incoming === null) {
      report.skipped += 1;
      continue;
    }
    const here = stored[key];
    const next = here === undefined ? incoming : kind.merge(here, incoming, isWhole);
    const isSame = JSON.stringify(next) === JSON.stringify(here);
    report[isSame ? 'skipped' : here === undefined ? 'added' : 'changed'] += 1;
    if (!isSame) change[key] = next;
  }
  if (Object.keys(change).length > 0) await browser.storage.local.set(change);
  return report;
}
