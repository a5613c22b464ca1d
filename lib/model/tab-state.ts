import * as z from 'zod/mini';

/** What became of the page in a tab. `off`: the reader excluded the site or paused. */
export const TabState = z.object({
  state: z.enum(['reading', 'read', 'not-an-article', 'not-english', 'off', 'private', 'error']),
  /** Only when read. */
  articleId: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** What went wrong, for the reader; only in `error`. */
  problem: z.nullable(z.string()),
});
export type TabState = z.infer<typeof TabState>;
