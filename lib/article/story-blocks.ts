/** From what stands where the story stands to the story: labels, teasers and dangling headings go. */
import type { PageBlock } from './collect-blocks';
import { HEADING_TAGS } from './page-tags';
import { dressOf, OWN_DRESS, type StoryRoot, type WeighedBlock } from './story-root';

/** A line that is mostly a link points elsewhere. */
const POINTER_SHARE = 0.5;

const TEASER_LINK = 0.8;
/** Too few paragraphs to speak of shares. */
const FEW = 3;

/** `declared`: the blocks the metadata quotes; null when it quotes none. */
export function keepStoryBlocks({ blocks, dress }: StoryRoot, declared: ReadonlySet<PageBlock> | null): WeighedBlock[] {
  const own = (b: PageBlock) => (dress.get(dressOf(b)) ?? 0) >= OWN_DRESS;
  const first = blocks.findIndex((b) => b.weight > 0 && own(b));
  const last = blocks.findLastIndex((b) => b.weight > 0 && own(b));
  const kept = blocks.filter((block, i) => {
    if (declared) return declared.has(block) || (isHeading(block) && i > first && i < last);
    if (isHeading(block)) return i > first && i < last && !isPointer(block);
    if (block.weight > 0) return true;
    return own(block) && i > first && i < last && !isPointer(block);
  });
  return withoutDanglingHeadings(kept);
}

const isHeading = (block: PageBlock): boolean => HEADING_TAGS.has(block.element.localName);
const isPointer = (block: PageBlock): boolean => block.linkChars > block.text.length * POINTER_SHARE;

/** A heading speaks of the text below it: without any it is a label. */
function withoutDanglingHeadings(blocks: readonly WeighedBlock[]): WeighedBlock[] {
  return blocks.filter((block, i) => {
    if (!isHeading(block)) return true;
    const next = blocks[i + 1];
    return next !== undefined && (!isHeading(next) || next.element.localName > block.element.localName);
  });
}

/** The share of paragraphs that stand directly below a heading that is a link: in a list of stories, nearly all. */
export function teaserShare(blocks: readonly WeighedBlock[]): number {
  const prose = blocks.flatMap((block, i) => (block.weight > 0 ? [i] : []));
  const teasers = prose.filter((i) => {
    const above = blocks[i - 1];
    return above !== undefined && isHeading(above) && above.linkChars > above.text.length * TEASER_LINK;
  });
  return prose.length < FEW ? 0 : teasers.length / prose.length;
}
