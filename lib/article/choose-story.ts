/**
 * Which blocks are the story. No single rule is right on all pages, so several are asked and must agree:
 * prose gathers under one parent (as Readability has it), the story's paragraphs are dressed alike,
 * and what the page's metadata quotes as the article's body is the story.
 */
import { isNeverStory, nameOf } from './boilerplate';
import type { PageBlock } from './collect-blocks';
import { findDeclaredBlocks } from './declared-body';
import { keepStoryBlocks, teaserShare } from './story-blocks';
import { findStoryRoot, type WeighedBlock } from './story-root';

export type Story = {
  /** The element that holds the story. */
  root: Element;
  /** In the order of the page. */
  blocks: PageBlock[];
  /** How much prose it is, in the unit of `proseWeight`. */
  weight: number;
  /** The share of paragraphs that only announce another story. */
  teaserShare: number;
};

/** An element named like boilerplate is forgiven when those of its name hold this share of the page's prose. */
const FORGIVEN_SHARE = 0.5;

/** `declaredBody`: the article's body as the metadata quotes it, or empty. null = there is no prose on the page. */
export function chooseStory(weighed: readonly WeighedBlock[], declaredBody: string): Story | null {
  const prose = weighed.filter((b) => b.weight > 0);
  const forgiven = findForgiven(prose);
  const isCandidate = (b: PageBlock) => !b.figure && b.suspects.every((s) => forgiven.has(s));
  const found = findStoryRoot(prose.filter(isCandidate), weighed, isCandidate);
  if (!found) return null;
  const declared = findDeclaredBlocks(found.blocks, declaredBody);
  const blocks = keepStoryBlocks(found, declared);
  const weight = blocks.reduce((sum, b) => sum + b.weight, 0);
  return { root: found.root, blocks, weight, teaserShare: teaserShare(found.blocks) };
}

/** Counted by name, so that a story in several boxes of one name is forgiven as a whole. */
function findForgiven(prose: readonly WeighedBlock[]): ReadonlySet<Element> {
  const held = new Map<string, number>();
  const names = new Map<Element, string>();
  let total = 0;
  for (const { weight, suspects } of prose) {
    if (suspects.some(isNeverStory)) continue;
    total += weight;
    for (const suspect of suspects) if (!names.has(suspect)) names.set(suspect, nameOf(suspect));
    for (const name of new Set(suspects.map((s) => names.get(s) ?? ''))) held.set(name, (held.get(name) ?? 0) + weight);
  }
  return new Set(
    [...names].filter(([, name]) => (held.get(name) ?? 0) > total * FORGIVEN_SHARE).map(([element]) => element),
  );
}
