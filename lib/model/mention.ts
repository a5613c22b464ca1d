import * as z from 'zod/mini';
import { Span } from './span';
import { MAX_NAME } from './text-limits';

/** What a name can stand for. Only people and organizations are marked; the others are known in order not to be. */
export const MentionKind = z.enum(['person', 'organization', 'product', 'place', 'other']);
export type MentionKind = z.infer<typeof MentionKind>;

/** One place in an article's text where a name stands. */
export const Mention = z.extend(Span, {
  /** The string there, exactly `text.slice(start, end)`. */
  surface: z.string().check(z.maxLength(MAX_NAME)),
  kind: MentionKind,
  /** 0…1, how sure the recogniser is of place and kind together. */
  confidence: z.number(),
  /** Why it is a name and of that kind, strongest first, as message keys with what they speak of: `title-before:chief executive`. */
  reasons: z.array(z.string()),
});
export type Mention = z.infer<typeof Mention>;
