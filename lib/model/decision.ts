import * as z from 'zod/mini';
import { EntityKind } from './entity';
import { MAX_NAME } from './text-limits';

/** What the reader decided about an entity. Stored apart from what the machine found, and survives re-reading. */
export const EntityDecision = z.object({
  entityId: z.string(),
  followed: z.boolean(),
  muted: z.boolean(),
  /** The reader's name for it; null = the articles' name. */
  name: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
  /** The reader's word on what it is; null = the machine's kind; not-a-name hides it everywhere. */
  kind: z.nullable(z.union([EntityKind, z.literal('not-a-name')])),
  decidedAt: z.number(),
});
export type EntityDecision = z.infer<typeof EntityDecision>;

/** The reader's verdict on a claim. */
export const ClaimVerdict = z.object({
  claimId: z.string(),
  verdict: z.enum(['confirmed', 'hidden', 'corrected']),
  /** What the reader put in its place; null unless corrected. */
  correction: z.nullable(
    z.object({
      title: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
      objectName: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
      date: z.nullable(z.string().check(z.maxLength(10))),
    }),
  ),
  decidedAt: z.number(),
});
export type ClaimVerdict = z.infer<typeof ClaimVerdict>;
