/** The reader's commands: each is one call of the library, and safe to send twice. */
import { v7 } from 'uuid';
import type { Handlers, Sender } from '@/lib/messaging/listen';
import type { Note } from '@/lib/model/note';
import { dropLastPlace, keepPointedAt } from '@/lib/settings/last-place';
import { keepSavedFilters } from '@/lib/settings/saved-filters';
import { findTabState, removeTabStates } from '@/lib/settings/tab-state';
import { dropToldNames } from '@/lib/settings/told-names';
import type { Library } from '@/lib/store/database';
import { decideClaim, decideEntities, decideEntity, withdrawClaimVerdict } from '@/lib/store/edit/decisions';
import { judgePair } from '@/lib/store/edit/judge';
import { mergeEntities } from '@/lib/store/edit/merge';
import { deleteNote, saveNote } from '@/lib/store/edit/notes';
import { splitEntity } from '@/lib/store/edit/split';
import { undoEdit } from '@/lib/store/edit/undo';
import { forgetArticle, forgetEverything, forgetSince, forgetSite } from '@/lib/store/forget/forget-articles';
import { forgetEntity } from '@/lib/store/forget/forget-entity';
import { cardOf } from '@/lib/store/queries/card';
import { IDENTITY_RULES } from './identity-rules';
import { openPlace, tellQuoteNotes } from './quoting';
import { dropEmptyFilters } from './saved-filters';

const context = () => ({ rules: IDENTITY_RULES, newId: () => v7(), now: Date.now() });
const done = () => null;

export function editingHandlers(db: Library): Handlers {
  return {
    cardOpened: async ({ entityId, articleId, start }, sender) => {
      await checkPage(db, sender, entityId, articleId);
      // for the panel beside it
      void keepPointedAt({ articleId, entityId, start }).catch(() => null);
      return cardOf(db, entityId, articleId, start);
    },
    saveNote: async (note, sender) => {
      await checkNote(db, sender, note);
      await saveNote(db, note, Date.now());
      if (note.anchor) await tellQuoteNotes(db, note.anchor.articleId);
      return null;
    },
    deleteNote: async ({ id }) => {
      const note = await db.notes.get(id);
      await deleteNote(db, id, Date.now());
      if (note?.anchor) await tellQuoteNotes(db, note.anchor.articleId);
      return null;
    },
    decideEntity: async ({ decidedAt: _, ...change }, sender) => {
      await checkPage(db, sender, change.entityId, null);
      return decideEntity(db, change as Parameters<typeof decideEntity>[1], Date.now()).then(done);
    },
    decideEntities: ({ changes }) =>
      decideEntities(db, changes as Parameters<typeof decideEntities>[1], Date.now()).then(done),
    decideClaim: (verdict) => decideClaim(db, verdict, Date.now()).then(done),
    withdrawClaimVerdict: ({ claimId }) => withdrawClaimVerdict(db, claimId).then(done),
    judgePair: async ({ entityIds, verdict }) => ({ editId: await judgePair(db, entityIds, verdict, context()) }),
    mergeEntities: async ({ keepId, otherId }) => ({ editId: await mergeEntities(db, keepId, otherId, context()) }),
    splitEntity: async (request) => ({ editId: await splitEntity(db, request, context()) }),
    undoEdit: ({ editId }) => undoEdit(db, editId, context()).then(done),
    forgetEntity: async ({ entityId }) => {
      const entity = await db.entities.get(entityId);
      await forgetEntity(db, entityId, IDENTITY_RULES);
      // only once the library has forgotten: when that fails, nothing is lost
      const names = entity ? [entity.name, ...entity.aliases, ...Object.keys(entity.surfaces)] : [];
      if (entity) await dropToldNames(names);
      await dropEmptyFilters(db, names);
      return dropLastPlace().then(done);
    },
    forgetArticle: async ({ articleId }) => {
      await forgetArticle(db, articleId, IDENTITY_RULES);
      await dropEmptyFilters(db);
      return dropLastPlace().then(done);
    },
    forgetSite: async ({ host }) => {
      const articles = await forgetSite(db, host, IDENTITY_RULES);
      await Promise.all([dropTabStates(), dropEmptyFilters(db)]);
      return { articles };
    },
    forgetSince: async ({ since }) => {
      const articles = await forgetSince(db, since, IDENTITY_RULES);
      await Promise.all([dropTabStates(), dropEmptyFilters(db)]);
      return { articles };
    },
    forgetEverything: async () => {
      await forgetEverything(db);
      await Promise.all([dropToldNames(), dropTabStates(), keepSavedFilters()]);
      return null;
    },
    openHistory: async ({ entityId }, sender) => {
      await checkPage(db, sender, entityId, null);
      await openPlace({ at: 'entity', id: entityId }, sender);
      return null;
    },
  };
}

/** A page may see and decide only whom the article read in its own tab names: it cannot ask about another site's reading. */
export async function checkPage(
  db: Library,
  sender: Sender,
  entityId: string,
  articleId: string | null,
): Promise<void> {
  if (sender.from === 'own') return;
  const state = sender.tabId === null ? null : await findTabState(sender.tabId);
  const ownId = state?.articleId ?? null;
  const reading = ownId === null ? undefined : await db.readings.get(ownId);
  const isOwn = reading?.entityIds.includes(entityId) && (articleId === null || articleId === ownId);
  if (!isOwn) throw new Error('refused: not an article of this page');
}

/** A page writes notes on its own article and its people only, and none in the place of another. */
async function checkNote(
  db: Library,
  sender: Sender,
  { id, target, anchor }: Pick<Note, 'id' | 'target' | 'anchor'>,
): Promise<void> {
  if (sender.from === 'own') return;
  if (target.kind === 'entity' && anchor === null) await checkPage(db, sender, target.id, null);
  else {
    const state = sender.tabId === null ? null : await findTabState(sender.tabId);
    const claim = target.kind === 'claim' ? await db.claims.get(target.id) : undefined;
    const about = [target.kind === 'article' ? target.id : claim?.articleId, anchor?.articleId].filter(
      (articleId) => articleId !== undefined,
    );
    const isOwn = about.length > 0 && about.every((articleId) => articleId === state?.articleId);
    if (!isOwn) throw new Error('refused: not an article of this page');
  }
  // the same note sent twice is one note
  const standing = await db.notes.get(id);
  if (standing && (standing.target.kind !== target.kind || standing.target.id !== target.id))
    throw new Error('refused: another note stands there');
}

/** Where the reader last was, and what stands in which tab, may name what was just forgotten. */
async function dropTabStates(): Promise<void> {
  await Promise.all([dropLastPlace(), removeTabStates()]);
}
