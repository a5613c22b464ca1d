/** How names are marked and when a card opens: the part of the settings that reaches into pages. */
import * as z from 'zod/mini';

export const MarkingStyle = z.enum(['underline', 'dotted', 'wash', 'bold']);
export type MarkingStyle = z.infer<typeof MarkingStyle>;

export const Marking = z.object({
  people: z.boolean(),
  organizations: z.boolean(),
  style: MarkingStyle,
  /** Only the first place of each name in an article is marked. */
  firstOnly: z.boolean(),
  /** Who is followed, and who is new, is shown over the text: in a layer that the page cannot look into. */
  knowledge: z.boolean(),
});
export type Marking = z.infer<typeof Marking>;

export const CardOpening = z.object({
  enabled: z.boolean(),
  /** Milliseconds the pointer rests on a name before the card opens. */
  delay: z.int().check(z.minimum(0), z.maximum(3_000)),
});
export type CardOpening = z.infer<typeof CardOpening>;
