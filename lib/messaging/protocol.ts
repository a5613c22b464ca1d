/**
 * Every message between our contexts: request and reply, with the schema each request passes at the border.
 * Events are in the past tense, orders imperative. Every message is safe to send twice: the worker may die in between.
 */
import * as z from 'zod/mini';
import { ArticleMetadata, Block } from '@/lib/model/article';
import type { CardContent } from '@/lib/model/card';
import { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import { EntityKind } from '@/lib/model/entity';
import { CardOpening, Marking } from '@/lib/model/marking';
import { Note, QuoteAnchor, QuoteNote } from '@/lib/model/note';
import { Span } from '@/lib/model/span';
import { MAX_ARTICLE_TEXT, MAX_NAME } from '@/lib/model/text-limits';

export { CardContent, CardLine } from '@/lib/model/card';

const id = z.string().check(z.maxLength(64));

/** A name to paint, and what the card needs to open at once. */
export const Mark = z.extend(Span, {
  kind: EntityKind,
  entityId: id,
  name: z.string(),
  /** Met in an earlier article. */
  known: z.boolean(),
  followed: z.boolean(),
  muted: z.boolean(),
});
export type Mark = z.infer<typeof Mark>;

export const ArticleRead = z.object({
  metadata: ArticleMetadata,
  text: z.string().check(z.maxLength(MAX_ARTICLE_TEXT)),
  blocks: z.array(Block).check(z.maxLength(20_000)),
});
export type ArticleRead = z.infer<typeof ArticleRead>;

export const ArticleRecorded = z.object({
  articleId: id,
  /** BCP 47; null when it could not be told. */
  language: z.nullable(z.string()),
  /** False when there is no model for the language: nothing was guessed, marks is empty. */
  supported: z.boolean(),
  marks: z.array(Mark),
  /** The reader's notes on quotes in it. */
  notes: z.array(QuoteNote),
});
export type ArticleRecorded = z.infer<typeof ArticleRecorded>;

/** Schemas of what arrives; a message that fails its schema is refused with an error that names the field. */
export const REQUESTS = {
  // from a page
  articleRead: ArticleRead,
  pageSkipped: z.object({
    url: z.string().check(z.maxLength(4000)),
    reason: z.enum(['not-an-article', 'off', 'private']),
  }),
  cardOpened: z.object({ entityId: id, articleId: id, start: z.int() }),
  /** The page's script is small; what reads and what shows the card comes into the page only when it is needed. */
  injectScript: z.object({ script: z.enum(['reader', 'pointer', 'card', 'quotes']) }),
  /** Puts the marks' style into the page as the settings have it now, or takes it out. */
  applyMarkStyle: z.object({ on: z.boolean() }),
  // the reader's commands, from our own pages and the card
  saveNote: z.pick(Note, { id: true, target: true, anchor: true, body: true, tags: true }),
  deleteNote: z.object({ id }),
  decideEntity: z.partial(EntityDecision, { followed: true, muted: true, name: true, kind: true, decidedAt: true }),
  /** The same for many at once; each change says whom it is about. */
  decideEntities: z.object({
    changes: z
      .array(z.object({ entityId: id, followed: z.optional(z.boolean()), muted: z.optional(z.boolean()) }))
      .check(z.maxLength(500)),
  }),
  decideClaim: z.omit(ClaimVerdict, { decidedAt: true }),
  withdrawClaimVerdict: z.object({ claimId: id }),
  judgePair: z.object({ entityIds: z.tuple([id, id]), verdict: z.enum(['same', 'different', 'unsure']) }),
  mergeEntities: z.object({ keepId: id, otherId: id }),
  splitEntity: z.object({
    entityId: id,
    articleIds: z.array(id),
    name: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
  }),
  undoEdit: z.object({ editId: id }),
  forgetEntity: z.object({ entityId: id }),
  forgetArticle: z.object({ articleId: id }),
  /** All articles of a host and of those below it. */
  forgetSite: z.object({ host: z.string().check(z.minLength(1), z.maxLength(253)) }),
  /** All articles first read, and notes written, at or after; milliseconds since the epoch. */
  forgetSince: z.object({ since: z.number() }),
  forgetEverything: z.object({}),
  /** Brings in what a page of ours staged (lib/store/import-staging): all of it, or nothing. */
  restoreStaged: z.object({ name: z.string().check(z.regex(/^dramatis-\d{6}$/)), isPart: z.boolean() }),
  findArticleAddresses: z.object({ urls: z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(50)) }),
  openHistory: z.object({ entityId: id }),
  /** Opens the notes on a quote where they can be written; `quoteId` null: the first on it. */
  openQuote: z.object({ quoteId: z.nullable(id), anchor: QuoteAnchor }),
  /** The reader selected a name that was not recognised: it is one from now on, in every article. */
  rememberName: z.object({ name: z.string().check(z.minLength(2), z.maxLength(80)), kind: EntityKind }),
  /** Not marked in this article, or marked again. */
  muteHere: z.object({ entityId: id, articleId: id, muted: z.boolean() }),
  dropToldName: z.object({ name: z.string().check(z.maxLength(80)) }),
  // from our pages and the background to the page's script
  /** The reader changed how names are marked. */
  markingChanged: z.object({ marking: Marking, card: CardOpening }),
  /** What is a name changed: the article is sent once more although its text is the same. */
  namesChanged: z.object({}),
  /** Notes on quotes of the article were written, changed or deleted. */
  quoteNotesChanged: z.object({ articleId: id, notes: z.array(QuoteNote) }),
  readThisPage: z.object({}),
  showMention: z.object({ entityId: id, index: z.int() }),
  /** To the next or the previous name in the text. */
  stepMention: z.object({ direction: z.enum(['next', 'previous']) }),
} as const;

export type Requests = { [K in keyof typeof REQUESTS]: z.infer<(typeof REQUESTS)[K]> };

/** What each message is answered with. `editId` undoes the edit through `undoEdit`; null = nothing changed. */
export type Replies = {
  articleRead: ArticleRecorded;
  pageSkipped: null;
  cardOpened: CardContent | null;
  injectScript: null;
  /** What the style was put in by: a page's script is told the settings, because to ask the browser's storage costs it more than all else it asks. */
  applyMarkStyle: { marking: Marking; card: CardOpening };
  saveNote: null;
  deleteNote: null;
  decideEntity: null;
  decideEntities: null;
  decideClaim: null;
  withdrawClaimVerdict: null;
  judgePair: { editId: string | null };
  mergeEntities: { editId: string | null };
  splitEntity: { editId: string | null };
  undoEdit: null;
  forgetEntity: null;
  forgetArticle: null;
  forgetSite: { articles: number };
  forgetSince: { articles: number };
  forgetEverything: null;
  /** How many rows of each table came in, and how many did not fit and were set aside. */
  restoreStaged: {
    tables: Partial<Record<string, { added: number; changed: number; skipped: number }>>;
    setAside: number;
  };
  /** The id and canonical address each is kept under, in the order asked; null for what is no address of the web. */
  findArticleAddresses: ({ id: string; url: string } | null)[];
  openHistory: null;
  openQuote: null;
  rememberName: null;
  muteHere: null;
  dropToldName: null;
  markingChanged: null;
  namesChanged: null;
  quoteNotesChanged: null;
  readThisPage: null;
  showMention: { shown: boolean };
  stepMention: { shown: boolean };
};

export type MessageName = keyof Requests;

/** Errors travel as values across contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string };
