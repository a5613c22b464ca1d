import * as z from 'zod/mini';
import { MAX_NAME } from './text-limits';

export const EntityKind = z.enum(['person', 'organization']);
export type EntityKind = z.infer<typeof EntityKind>;

/** A person or an organization the reader's articles speak of: the aggregate that lists are made of. */
export const Entity = z.object({
  /** UUIDv7. */
  id: z.string(),
  kind: EntityKind,
  /** The fullest name the articles give. */
  name: z.string().check(z.maxLength(MAX_NAME)),
  /** Other surfaces the articles use, most frequent first. */
  aliases: z.array(z.string().check(z.maxLength(MAX_NAME))),
  /** Keys under which another spelling of the same name would be looked up (lib/identify/name-keys). */
  nameKeys: z.array(z.string()),
  articleCount: z.int(),
  mentionCount: z.int(),
  /** Milliseconds since the epoch, by the time of reading. */
  firstMetAt: z.number(),
  lastMetAt: z.number(),
});
export type Entity = z.infer<typeof Entity>;
