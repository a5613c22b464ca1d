/** The story as the metadata quotes it (`articleBody`): evidence for what is the story, never its text. */
import type { PageBlock } from './collect-blocks';
import { foldText } from './fold-text';

/** Folded characters by which a block is looked for. */
const PROBE = 60;
const LEAST_BODY = 400;
/** The evidence counts only when the page shows this share of what is quoted. */
const LEAST_SEEN = 0.75;

/** The blocks that are quoted; null when the metadata quotes no body, or one that is not this page's. */
export function findDeclaredBlocks(blocks: readonly PageBlock[], body: string): ReadonlySet<PageBlock> | null {
  const folded = foldText(body);
  if (folded.length < LEAST_BODY) return null;
  const quoted = new Set<PageBlock>();
  let seen = 0;
  for (const block of blocks) {
    const text = foldText(block.text);
    if (text.length < 12 || !folded.includes(text.slice(0, PROBE)) || !folded.includes(text.slice(-PROBE))) continue;
    quoted.add(block);
    seen += text.length;
  }
  return seen >= folded.length * LEAST_SEEN ? quoted : null;
}
