import * as z from 'zod/mini';

/** Same, different or unsure between two entities, by the machine or the reader. The reader's outranks and is never asked again. */
export const Judgement = z.object({
  /** The two entity ids in order, joined by a space. */
  id: z.string(),
  entityIds: z.tuple([z.string(), z.string()]),
  verdict: z.enum(['same', 'different', 'unsure']),
  by: z.enum(['machine', 'reader']),
  /** Reasons for and against, strongest first, as message keys with what they speak of: `shared-organization:Alibaba`. */
  reasonsFor: z.array(z.string()),
  reasonsAgainst: z.array(z.string()),
  madeAt: z.number(),
});
export type Judgement = z.infer<typeof Judgement>;
