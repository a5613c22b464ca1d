import * as z from 'zod/mini';
import { EntityKind } from './entity';
import { MAX_NAME } from './text-limits';

const keys = z.array(z.string());
const name = z.string().check(z.maxLength(MAX_NAME));

/**
 * What one article tells about who an appearance is: the digest by which the same person is known again elsewhere.
 * Kept for each appearance, so that who is who can be worked out anew from all of them, in any order of reading.
 */
export const Evidence = z.object({
  articleId: z.string(),
  kind: EntityKind,
  /** The appearance's name in that article: with articleId and kind it tells which appearance this is. */
  name,
  /** Every surface there that says more than a short name does, the name included. */
  fullNames: z.array(name),
  /** All lists of keys are sorted. Keys under which another spelling of the name is looked up (lib/identify/name-keys). */
  nameKeys: keys,
  /** Organizations the article states it belongs to, or names in a sentence with it. */
  stated: keys,
  /** All organizations of the article. */
  organizations: keys,
  /** All people of the article but itself. */
  people: keys,
  places: keys,
  /** Words of the roles it is said to hold. */
  roles: keys,
  /** Fields of life its sentences speak of: "football", "finance"; "~finance" when only the whole article does. */
  fields: keys,
  /** The article's telling words. */
  topics: keys,
  /** ISO day the article was published; null when unknown. */
  day: z.nullable(z.string()),
  /** The cluster the reader put this appearance into; null = the machine decides. */
  pin: z.nullable(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;
