import * as z from 'zod/mini';
import { EntityKind } from './entity';
import { MAX_NAME } from './text-limits';

const keys = z.array(z.string());

/**
 * What one article tells about who an appearance is: the digest by which the same person is known again elsewhere.
 * Kept for each appearance, so that who is who can be worked out anew from all of them, in any order of reading.
 */
export const Evidence = z.object({
  articleId: z.string(),
  kind: EntityKind,
  /** The appearance's name in that article. */
  name: z.string().check(z.maxLength(MAX_NAME)),
  /** Keys under which another spelling of the name is looked up (lib/identify/name-keys). */
  nameKeys: keys,
  /** Keys of organizations stated of it or named beside it. */
  organizations: keys,
  /** Keys of people named in the same article. */
  people: keys,
  /** Role words: "chief", "striker". */
  roles: keys,
  /** The article's telling words. */
  topics: keys,
  /** ISO day the article was published; null when unknown. */
  day: z.nullable(z.string()),
  /** The entity the reader put this appearance with; null = the machine decides. */
  pin: z.nullable(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;
