/** Text of an article in the page. A recipe: walk → story → headline and standfirst → text with places. */
import { ArticleInPage } from './article-in-page';
import { chooseStory, type Story } from './choose-story';
import { collectBlocks, type PageBlock } from './collect-blocks';
import { findOpening } from './find-opening';
import type { PageChanges } from './page-changes';
import { proseWeight } from './prose-weight';
import { updateBlocks } from './update-blocks';

/** What the metadata says, to find headline, standfirst and story by; empty when it says nothing. */
export type TextHints = { title: string; description: string; body: string };

export type FoundText = {
  article: ArticleInPage;
  /** The block of the headline; null when it was not found in the page. */
  headline: PageBlock | null;
  blocks: readonly PageBlock[];
  /** Every block of the page, and what helped to find the story among them: so that a page that grows is not read whole again. */
  all: readonly PageBlock[];
  hints: TextHints;
  /** The lines from a little above the headline to the story: where bylines and dates stand. */
  around: readonly PageBlock[];
  root: Element;
  weight: number;
  /** The share of paragraphs that only announce another story. */
  teaserShare: number;
};

/**
 * Null when the page has no prose. A generator that yields between steps of well under a millisecond, so that the
 * caller decides when the page needs the thread more.
 */
export function* findArticleText(
  document: Document,
  hints: TextHints,
  without: readonly Element[] = [],
): Generator<void, FoundText | null> {
  const all = yield* collectBlocks(document.body, without);
  yield;
  return yield* findAmong(all, hints);
}

/** The same text as `findArticleText` finds, of a page that changed since `last`. undefined = the whole must be read. */
export function* findTextAgain(
  document: Document,
  last: FoundText,
  changes: PageChanges,
  without: readonly Element[],
): Generator<void, FoundText | null | undefined> {
  const all = yield* updateBlocks(document.body, last.all, changes, without);
  return all ? yield* findAmong(all, last.hints) : undefined;
}

function* findAmong(blocksOfPage: readonly PageBlock[], hints: TextHints): Generator<void, FoundText | null> {
  const all = blocksOfPage.map((block) => Object.assign(block, { weight: proseWeight(block) }));
  const story = chooseStory(all, hints.body);
  if (!story) return null;
  yield;
  const { headline, standfirst } = findOpening(all, story.blocks, hints.title, hints.description);
  const blocks = arrange(story, headline, standfirst);
  const around = linesAround(all, headline, story.blocks[0]);
  const { root, weight, teaserShare } = story;
  return { article: new ArticleInPage(blocks), headline, blocks, all, hints, around, root, weight, teaserShare };
}

const ABOVE = 8;
const MAX_LINES = 40;

/** Below the headline first: above it other things stand too. */
function linesAround(all: readonly PageBlock[], headline: PageBlock | null, first: PageBlock | undefined): PageBlock[] {
  const until = first ? all.indexOf(first) : all.length;
  const at = headline ? all.indexOf(headline) : Math.max(0, until - ABOVE);
  const isLine = ({ text, element }: PageBlock) => text.length < 200 && !element.closest('aside, nav, footer');
  return [
    ...all.slice(at + 1, until + 2).slice(0, MAX_LINES),
    ...all.slice(Math.max(0, at - ABOVE), at).reverse(),
  ].filter(isLine);
}

function arrange(story: Story, headline: PageBlock | null, standfirst: readonly PageBlock[]): PageBlock[] {
  const opening = [...(headline ? [headline] : []), ...standfirst];
  const placed = new Set(opening);
  return [...opening, ...story.blocks.filter((b) => !placed.has(b))];
}
