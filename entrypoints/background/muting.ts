/** "Mute in this article": kept for that article alone, and gone with it. */
import type { Handlers } from '@/lib/messaging/listen';
import type { Requests } from '@/lib/messaging/protocol';
import { keepMutedHere, loadMutedHere, type MutedHere } from '@/lib/settings/muted-here';
import type { Library } from '@/lib/store/database';
import { resolveEntityId } from '@/lib/store/queries/entities';
import { checkPage } from './editing';

export function mutingHandlers(db: Library): Handlers {
  return {
    muteHere: async ({ entityId, articleId, muted }, sender) => {
      await checkPage(db, sender, entityId, articleId);
      await muteHere({ entityId, articleId, muted });
      return null;
    },
  };
}

let turn: Promise<void> = Promise.resolve();

/** One change after the other: two at once would each write what it read before. */
const inTurn = (change: () => Promise<void>): Promise<void> => (turn = turn.then(change, change));

const muteHere = ({ entityId, articleId, muted }: Requests['muteHere']): Promise<void> =>
  inTurn(async () => {
    const isIt = (row: MutedHere) => row.articleId === articleId && row.entityId === entityId;
    const others = (await loadMutedHere()).filter((row) => !isIt(row));
    await keepMutedHere(muted ? [...others, { articleId, entityId }] : others);
  });

/** Who is not marked in this article; who was merged away goes by the one they are shown as. */
export async function mutedIn(db: Library, articleId: string): Promise<ReadonlySet<string>> {
  const rows = (await loadMutedHere()).filter((row) => row.articleId === articleId);
  const ids = await Promise.all(rows.map((row) => resolveEntityId(db, row.entityId)));
  return new Set(ids.filter((id) => id !== null));
}

/** The same handlers; after whatever forgets, what was muted in a forgotten article, or was forgotten itself, is gone too. */
export function withForgottenMutes(db: Library, handlers: Handlers): Handlers {
  const forgetting = Object.entries(handlers).filter(([name]) => name.startsWith('forget'));
  const wrapped = forgetting.map(([name, handle]) => [
    name,
    async (request: never, sender: never) => {
      const reply = await (handle as (request: never, sender: never) => Promise<unknown>)(request, sender);
      await dropForgotten(db);
      return reply;
    },
  ]);
  return { ...handlers, ...Object.fromEntries(wrapped) };
}

export const dropForgotten = (db: Library): Promise<void> =>
  inTurn(async () => {
    const rows = await loadMutedHere();
    const kept = await Promise.all(
      rows.map(
        async (row) =>
          (await db.articles.get(row.articleId)) !== undefined && (await resolveEntityId(db, row.entityId)) !== null,
      ),
    );
    if (kept.includes(false)) await keepMutedHere(rows.filter((_, i) => kept[i]));
  });
