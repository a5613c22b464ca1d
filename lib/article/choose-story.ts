/**
 * Which blocks are the story. No single rule is right on all pages, so several are asked and must agree:
 * prose gathers under one parent (as Readability has it), the story's paragraphs are dressed alike,
 * and what the page's metadata quotes as the article's body is the story.
 */
import type { PageBlock } from './collect-blocks';
import { HEADING_TAGS } from './page-tags';
import { proseWeight } from './prose-weight';

export type Story = {
  /** The element that holds the story. */
  root: Element;
  /** In the order of the page. */
  blocks: PageBlock[];
  /** How much prose it is, in the unit of `proseWeight`. */
  weight: number;
};

/** An element named like boilerplate is forgiven when it holds this share of the page's prose. */
const FORGIVEN_SHARE = 0.5;
/** What a parent of the best container must add, relative to it, to take its place. */
const WIDEN_SHARE = 0.15;

/** null = there is no prose on the page. */
export function chooseStory(all: readonly PageBlock[]): Story | null {
  const forgiven = findForgiven(all);
  const candidates = all.filter((b) => b.suspects.every((s) => forgiven.has(s)) && !b.figure);
  const weights = new Map(candidates.map((b) => [b, proseWeight(b)]));
  const best = findBestParent(candidates, weights);
  if (!best) return null;
  const dress = findDress(candidates, weights, best);
  const root = widen(best, candidates, weights, dress);
  const inside = candidates.filter((b) => root.contains(b.element));
  const blocks = keepStoryBlocks(inside, weights, dress);
  return { root, blocks, weight: sum(blocks.map((b) => weights.get(b) ?? 0)) };
}

/** Counted by name, so that a story in several boxes of one name is forgiven as a whole. */
function findForgiven(all: readonly PageBlock[]): ReadonlySet<Element> {
  const held = new Map<string, number>();
  let total = 0;
  for (const block of all) {
    const weight = proseWeight(block);
    total += weight;
    for (const name of new Set(block.suspects.map(nameOf))) held.set(name, (held.get(name) ?? 0) + weight);
  }
  const suspects = new Set(all.flatMap((b) => b.suspects));
  return new Set([...suspects].filter((s) => (held.get(nameOf(s)) ?? 0) > total * FORGIVEN_SHARE));
}

const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The element under which most prose stands directly; a grandparent gets half, as in Readability. */
function findBestParent(blocks: readonly PageBlock[], weights: ReadonlyMap<PageBlock, number>): Element | null {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const weight = weights.get(block) ?? 0;
    let share = 1;
    for (let at = parentOf(block.element); at && share > 0.2; at = parentOf(at)) {
      scores.set(at, (scores.get(at) ?? 0) + weight * share);
      share /= 2;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (score > 0 && score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return best;
}

/** Tag and classes of a block and its parent: what the eye sees as the same kind of text. */
function dressOf(block: PageBlock): string {
  const { element } = block;
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

/** How much of the story's prose each dress has. */
function findDress(
  blocks: readonly PageBlock[],
  weights: ReadonlyMap<PageBlock, number>,
  root: Element,
): ReadonlyMap<string, number> {
  const dress = new Map<string, number>();
  const inside = blocks.filter((b) => root.contains(b.element));
  const total = sum(inside.map((b) => weights.get(b) ?? 0)) || 1;
  for (const b of inside) dress.set(dressOf(b), (dress.get(dressOf(b)) ?? 0) + (weights.get(b) ?? 0) / total);
  return dress;
}

function widen(
  best: Element,
  blocks: readonly PageBlock[],
  weights: ReadonlyMap<PageBlock, number>,
  dress: ReadonlyMap<string, number>,
): Element {
  const held = (root: Element) =>
    sum(
      blocks
        .filter((b) => root.contains(b.element) && (dress.get(dressOf(b)) ?? 0) > 0.3)
        .map((b) => weights.get(b) ?? 0),
    );
  let root = best;
  let weight = held(best);
  for (let up = parentOf(best); up && up.localName !== 'html'; up = parentOf(up)) {
    const wider = held(up);
    if (wider > weight * (1 + WIDEN_SHARE)) {
      root = up;
      weight = wider;
    }
  }
  return root;
}

function keepStoryBlocks(
  inside: readonly PageBlock[],
  weights: ReadonlyMap<PageBlock, number>,
  dress: ReadonlyMap<string, number>,
): PageBlock[] {
  const kept = inside.filter(
    (b) => (weights.get(b) ?? 0) > 0 || HEADING_TAGS.has(b.element.localName) || (dress.get(dressOf(b)) ?? 0) > 0.3,
  );
  return kept;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
