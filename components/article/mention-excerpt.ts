/** The words around a mention, cut at words, for a list of mentions. Pure; offsets in UTF-16 units. */
import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';

/** How far an excerpt reaches to either side. */
const REACH = 110;

export type Excerpt = { before: string; name: string; after: string };

/** Never leaves the block the mention stands in; an ellipsis where it leaves something out. */
export function excerptAround(text: string, blocks: readonly Block[], mention: Span): Excerpt {
  const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const { start, end } = block ?? { start: 0, end: text.length };
  const from = Math.max(start, mention.start - REACH);
  const to = Math.min(end, mention.end + REACH);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, to);
  return {
    before: from > start ? `…${before.replace(/^\S*(?=\s)/u, '')}` : before,
    name: text.slice(mention.start, mention.end),
    after: to < end ? `${after.replace(/\s\S*$/u, '')}\u00a0…` : after,
  };
}
