import * as z from 'zod/mini';
import { EntityKind } from './entity';

/** One line of an entity's history as the card shows it. */
export const CardLine = z.object({
  /** Whom the line is about when it is not the card's own: who left the company the card shows. */
  subjectName: z.nullable(z.string()),
  type: z.string(),
  title: z.nullable(z.string()),
  objectName: z.nullable(z.string()),
  /** ISO, of the precision stated; null when the article gives none. */
  date: z.nullable(z.string()),
  status: z.string(),
  former: z.boolean(),
  quote: z.string(),
  articleTitle: z.string(),
  siteName: z.nullable(z.string()),
  url: z.string(),
  publishedAt: z.nullable(z.string()),
});
export type CardLine = z.infer<typeof CardLine>;

/** What the hover card shows of one entity. */
export const CardContent = z.object({
  entityId: z.string().check(z.maxLength(64)),
  kind: EntityKind,
  name: z.string(),
  articleCount: z.int(),
  firstMetAt: z.number(),
  followed: z.boolean(),
  muted: z.boolean(),
  noteCount: z.int(),
  /** The latest known lines, the most telling first; at most three. */
  lines: z.array(CardLine),
  /** Why the name is marked here (Mention.reasons of the place pointed at). */
  reasons: z.array(z.string()),
});
export type CardContent = z.infer<typeof CardContent>;
