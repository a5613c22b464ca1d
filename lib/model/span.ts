import * as z from 'zod/mini';

/** A half-open range of UTF-16 code units into an article's text. */
export const Span = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Span = z.infer<typeof Span>;
