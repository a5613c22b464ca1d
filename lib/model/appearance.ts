import * as z from 'zod/mini';
import { EntityKind } from './entity';
import { Mention } from './mention';
import { MAX_NAME } from './text-limits';

/** One entity in one article, with its mentions. Found within the article alone; who it is among all articles is decided later. */
export const Appearance = z.object({
  kind: EntityKind,
  /** The fullest name this article gives. */
  name: z.string().check(z.maxLength(MAX_NAME)),
  /** The other surfaces this article uses for it. */
  aliases: z.array(z.string().check(z.maxLength(MAX_NAME))),
  /** In text order. */
  mentions: z.array(Mention),
});
export type Appearance = z.infer<typeof Appearance>;

/** The one record an article has of who appears in it. */
export const Reading = z.object({
  articleId: z.string(),
  appearances: z.array(
    z.extend(Appearance, {
      /** Who the reader is shown. */
      entityId: z.string(),
      /** Who the machine takes it to be; differs from entityId where the reader merged two, so that a merge can be undone. */
      clusterId: z.string(),
    }),
  ),
  /** Every distinct entityId above: what the database indexes. */
  entityIds: z.array(z.string()),
});
export type Reading = z.infer<typeof Reading>;
