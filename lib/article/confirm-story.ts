/** The last word on whether a page is an article: its text. Pages that declare themselves articles sometimes list others'. */
import type { FoundText } from './find-article-text';

/** Less is a teaser before a paywall at most, and says nothing of anybody. */
const DECLARED_MIN = 120;
const LIKELY_MIN = 600;
/** In a list of stories every paragraph has a heading with a link above it. */
const MAX_TEASER_SHARE = 0.5;

export function confirmStory(found: FoundText, verdict: 'declared' | 'likely'): boolean {
  if (found.weight < (verdict === 'declared' ? DECLARED_MIN : LIKELY_MIN)) return false;
  return found.teaserShare <= MAX_TEASER_SHARE;
}
