/** What the reader does to many people or companies at once, each said and, where it can be, undone in one click. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAnnounce } from '@/components/reader/announce';
import type { MessageName, Requests } from '@/lib/messaging/protocol';
import { useCommand, useLibrary } from './library-context';

type Change = { followed?: boolean; muted?: boolean };
type Changes = Requests['decideEntities']['changes'];

export type BulkCommands = {
  decide: (ids: readonly string[], change: Change, said: string) => Promise<void>;
  merge: (ids: readonly [string, string]) => Promise<void>;
  forget: (ids: readonly string[], of: 'entities' | 'articles') => Promise<void>;
  /** How many of how many are done; null = nothing is under way. */
  progress: { done: number; of: number } | null;
};

/** As many as one message may hold. */
const AT_ONCE = 500;

export function useBulkCommands(): BulkCommands {
  const send = useCommand();
  const db = useLibrary();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<BulkCommands['progress']>(null);
  /** Throws what went wrong, which is then said. */
  const order = async <K extends MessageName>(name: K, request: Requests[K]) => {
    const result = await send(name, request);
    if (!result.ok) throw new Error(result.problem);
    return result.value;
  };
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (problem) {
      announce({ text: i18n.t('state.errorText', { problem: String((problem as Error).message) }) });
    } finally {
      setProgress(null);
    }
  };
  const write = async (changes: Changes): Promise<void> => {
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      if (changes.length > AT_ONCE) setProgress({ done: at, of: changes.length });
      await order('decideEntities', { changes: changes.slice(at, at + AT_ONCE) });
    }
  };
  return {
    progress,
    decide: (ids, change, said) =>
      run(async () => {
        const before = await db.decisions.bulkGet([...ids]);
        await write(ids.map((entityId) => ({ entityId, ...change })));
        const undone = ids.map((entityId, i) => ({ entityId, ...asBefore(before[i], change) }));
        announce({ text: said, undo: () => void run(() => write(undone)) });
      }),
    merge: (entityIds) =>
      run(async () => {
        const { editId } = await order('judgePair', { entityIds: [...entityIds], verdict: 'same' });
        announce({
          text: i18n.t('same.merged'),
          ...(editId && { undo: () => void run(async () => void (await order('undoEdit', { editId }))) }),
        });
      }),
    forget: (ids, of) =>
      run(async () => {
        for (const [done, id] of ids.entries()) {
          setProgress({ done, of: ids.length });
          await (of === 'entities'
            ? order('forgetEntity', { entityId: id })
            : order('forgetArticle', { articleId: id }));
        }
        announce({ text: i18n.t('bulk.forgotten', ids.length) });
      }),
  };
}

function asBefore(before: { followed: boolean; muted: boolean } | undefined, change: Change): Change {
  return {
    ...(change.followed !== undefined && { followed: before?.followed ?? false }),
    ...(change.muted !== undefined && { muted: before?.muted ?? false }),
  };
}
