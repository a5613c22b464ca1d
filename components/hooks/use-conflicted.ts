/** Which of many people the articles disagree about: composed, not stored, and so looked for a few at a time. */
import { useEffect, useState } from 'preact/hooks';
import { composeConflicts } from '@/lib/history/answer';
import type { Library } from '@/lib/store/database';
import { withParties } from '@/lib/store/queries/facts';
import { useLibrary } from './library-context';

const AT_ONCE = 100;

export type Conflicted = {
  ids: readonly string[];
  /** How many were looked through so far, of how many. */
  done: number;
  of: number;
};

/** `active` false: nothing is looked for, all are left. */
export function useConflicted(ids: readonly string[], active: boolean): Conflicted {
  const library = useLibrary();
  const [found, setFound] = useState<Conflicted & { among: readonly string[] }>({ ids: [], done: 0, of: 0, among: [] });
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    void lookThrough(library, ids, stop.signal, (part) => setFound({ ...part, among: ids }));
    return () => stop.abort();
  }, [library, ids, active]);
  if (!active) return { ids, done: ids.length, of: ids.length };
  return found.among === ids ? found : { ids: [], done: 0, of: ids.length };
}

async function lookThrough(
  db: Library,
  ids: readonly string[],
  signal: AbortSignal,
  onPart: (part: Conflicted) => void,
): Promise<void> {
  const found: string[] = [];
  for (let at = 0; at < ids.length && !signal.aborted; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE);
    const conflicted = await findConflicted(db, part);
    if (signal.aborted) return;
    found.push(...part.filter((id) => conflicted.has(id)));
    onPart({ ids: [...found], done: Math.min(ids.length, at + AT_ONCE), of: ids.length });
  }
}

/** Whoever only one claim speaks of contradicts nobody. */
async function findConflicted(db: Library, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const claims = await db.claims
    .where('subjectId')
    .anyOf([...ids])
    .toArray();
  const counts = new Map<string, number>();
  for (const { subjectId } of claims) counts.set(subjectId, (counts.get(subjectId) ?? 0) + 1);
  const several = claims.filter((claim) => (counts.get(claim.subjectId) ?? 0) > 1);
  const conflicts = composeConflicts(await withParties(db, several, []));
  return new Set(conflicts.flatMap(({ subject }) => subject.id ?? []));
}
