/** What the reader can do on an entity's page, each said and, where it can be, undone in one click. */
import { i18n } from '#i18n';
import { useAnnounce } from '@/components/reader/announce';
import { phraseProblem } from '@/components/reader/fault-words';
import type { MessageName, Replies, Requests } from '@/lib/messaging/protocol';
import type { EntityDecision } from '@/lib/model/decision';
import type { Judgement } from '@/lib/model/judgement';
import { useCommand } from './library-context';

export type EntityCommands = {
  decide: (change: Partial<Omit<EntityDecision, 'entityId' | 'decidedAt'>>) => void;
  refuse: (claimIds: readonly string[]) => void;
  restore: (claimIds: readonly string[]) => void;
  judge: (pair: Judgement['entityIds'], verdict: Judgement['verdict']) => void;
  split: (articleIds: readonly string[], name: string | null) => void;
  forget: () => void;
};

export function useEntityCommands(entityId: string): EntityCommands {
  const send = useCommand();
  const announce = useAnnounce();
  /** Gives the reply; null when it failed, which is then said. */
  const order = async <K extends MessageName>(name: K, request: Requests[K]): Promise<Replies[K] | null> => {
    const result = await send(name, request);
    if (result.ok) return result.value;
    announce({ text: i18n.t('state.errorText', { problem: phraseProblem(result.problem) }) });
    return null;
  };
  const undoable = (text: string, reply: { editId: string | null } | null): void => {
    const editId = reply?.editId;
    if (editId) announce({ text, undo: () => void order('undoEdit', { editId }) });
    else if (reply) announce({ text });
  };
  const restore = (claimIds: readonly string[]): void => {
    for (const claimId of claimIds) void order('withdrawClaimVerdict', { claimId });
  };
  return {
    decide: (change) => void order('decideEntity', { entityId, ...change }),
    refuse: (claimIds) => {
      for (const claimId of claimIds) void order('decideClaim', { claimId, verdict: 'hidden', correction: null });
      announce({ text: i18n.t('claim.hidden'), undo: () => restore(claimIds) });
    },
    restore,
    judge: async (entityIds, verdict) =>
      undoable(
        i18n.t(verdict === 'same' ? 'same.merged' : 'same.parted'),
        await order('judgePair', { entityIds, verdict }),
      ),
    split: async (articleIds, name) =>
      undoable(i18n.t('same.parted'), await order('splitEntity', { entityId, articleIds: [...articleIds], name })),
    forget: () => void order('forgetEntity', { entityId }),
  };
}
