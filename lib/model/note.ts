import * as z from 'zod/mini';
import { Span } from './span';
import { MAX_NOTE, MAX_QUOTE } from './text-limits';

/** What a note is about. */
export const NoteTarget = z.object({
  kind: z.enum(['entity', 'article', 'claim', 'quote']),
  id: z.string(),
});
export type NoteTarget = z.infer<typeof NoteTarget>;

/** A W3C text quote selector with the position beside it, so that a quote is found again when its page changed. */
export const QuoteAnchor = z.extend(Span, {
  articleId: z.string(),
  exact: z.string().check(z.maxLength(MAX_QUOTE)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
});
export type QuoteAnchor = z.infer<typeof QuoteAnchor>;

/** The reader's own words about an entity, an article, a claim or a quote. */
export const Note = z.object({
  /** UUIDv7. */
  id: z.string(),
  target: NoteTarget,
  /** Only for a note on a quote. */
  anchor: z.nullable(QuoteAnchor),
  /** Markdown. */
  body: z.string().check(z.maxLength(MAX_NOTE)),
  tags: z.array(z.string().check(z.maxLength(100))),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Note = z.infer<typeof Note>;

/** A note on a quote, as the page it stands in shows it. */
export const QuoteNote = z.object({
  id: z.string(),
  quoteId: z.string(),
  anchor: QuoteAnchor,
  body: z.string(),
  tags: z.array(z.string()),
});
export type QuoteNote = z.infer<typeof QuoteNote>;
