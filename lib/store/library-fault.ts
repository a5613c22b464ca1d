/**
 * What can be wrong with the library as a whole, told apart by what Dexie and the browsers throw. As text it crosses contexts
 * (`library:full`), so that a surface can say it in the reader's words.
 */

export const LIBRARY_FAULTS = ['full', 'blocked', 'newer', 'unavailable', 'notUpdated'] as const;
/**
 * full: the disk or the quota. blocked: an old tab holds the database. newer: a later version wrote it. unavailable: the browser
 * gives no storage. notUpdated: a migration failed, and everything is as it was.
 */
export type LibraryFault = (typeof LIBRARY_FAULTS)[number];

/** Thrown instead of waiting without end for whoever holds an older version of the database open. */
export class BlockedLibraryError extends Error {
  constructor() {
    super('Another tab holds an older version of the library open');
    this.name = 'BlockedLibraryError';
  }
}

/** Thrown on opening when a migration failed; the database rolled it back. */
export class MigrationError extends Error {
  constructor(
    readonly version: number,
    cause: unknown,
  ) {
    super(`The library could not be brought to version ${version}: ${String(cause)}`, { cause });
    this.name = 'MigrationError';
  }
}

const BY_NAME: Readonly<Record<string, LibraryFault>> = {
  QuotaExceededError: 'full',
  BlockedLibraryError: 'blocked',
  NewerLibraryError: 'newer',
  MigrationError: 'notUpdated',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
};

/** null: something else. A closed or aborted database says within it what closed it. */
export function findFault(error: unknown): LibraryFault | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name = '', inner = null, message = '' } = error as { name?: string; inner?: unknown; message?: string };
  return findFault(inner) ?? BY_NAME[name] ?? faultNamedIn(message);
}

/** Dexie keeps of some errors only their text. */
function faultNamedIn(message: string): LibraryFault | null {
  return Object.entries(BY_NAME).find(([name]) => message.includes(name))?.[1] ?? null;
}

const PREFIX = 'library:';

/** The fault as `library:full`, else the error's own words. */
export function toProblem(error: unknown): string {
  const fault = findFault(error);
  if (fault !== null) return PREFIX + fault;
  return error instanceof Error ? error.message : String(error);
}

/** null: other words. */
export function fromProblem(problem: string): LibraryFault | null {
  return LIBRARY_FAULTS.find((fault) => problem === PREFIX + fault) ?? null;
}
