/** The last word on whether a page is an article: its text. Pages that declare themselves articles sometimes list others'. */
import type { FoundText } from './find-article-text';
import { proseWeight } from './prose-weight';

/** Less is a teaser before a paywall at most, and says nothing of anybody. */
const DECLARED_MIN = 120;
const LIKELY_MIN = 600;
/** In a list of stories every paragraph has a heading with a link above it. */
const MAX_TEASER_SHARE = 0.5;

export function confirmStory(found: FoundText, verdict: 'declared' | 'likely'): boolean {
  if (found.weight < (verdict === 'declared' ? DECLARED_MIN : LIKELY_MIN)) return false;
  return teaserShare(found) <= MAX_TEASER_SHARE;
}

/** The share of paragraphs that stand directly below a heading that is a link. */
function teaserShare({ blocks }: FoundText): number {
  let paragraphs = 0;
  let teasers = 0;
  blocks.forEach((block, i) => {
    if (proseWeight(block) === 0) return;
    paragraphs++;
    const before = blocks[i - 1];
    if (before && /^h[1-6]$/.test(before.element.localName) && before.linkChars > before.text.length * 0.8) teasers++;
  });
  return paragraphs < 3 ? 0 : teasers / paragraphs;
}
