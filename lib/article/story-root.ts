/** Where the story stands: the element under which its prose gathers, and how far up the rest of it reaches. */
import type { PageBlock } from './collect-blocks';
import { parentOf } from './parent-of';

export type WeighedBlock = PageBlock & { weight: number };

export type StoryRoot = {
  root: Element;
  /** The prose below `root`, in the order of the page, with the lines between and the one right above. */
  blocks: WeighedBlock[];
  /** How much of the story's prose each dress has; `dressOf` names it. */
  dress: ReadonlyMap<string, number>;
};

/** A grandparent gets this share of a paragraph's weight, its parent the share's square, and so on; as in Readability. */
const SHARE_UP = 0.5;
const LEAST_SHARE = 0.2;
/** What a wider element must add, relative to the narrower, to take its place. */
const WIDEN_SHARE = 0.12;
/** A dress with at least this share is the story's own. */
export const OWN_DRESS = 0.25;

/**
 * `prose`: blocks of some weight; `all`: those between them too, of which `isCandidate` may be part of the story: asked of as
 * few as can be, because most of a page's lines are labels far from it. null = no prose.
 */
export function findStoryRoot(
  prose: readonly WeighedBlock[],
  all: readonly WeighedBlock[],
  isCandidate: (block: PageBlock) => boolean,
): StoryRoot | null {
  const best = findBestParent(prose);
  if (!best) return null;
  const chain = chainAbove(best);
  const levels = levelsIn(prose, chain);
  const dress = shareByDress(prose.filter((b) => levels.get(b) === 0));
  const level = widen(prose, levels, dress, chain.length);
  const inside = prose.filter((b) => (levels.get(b) ?? Number.POSITIVE_INFINITY) <= level);
  const root = chain[level] ?? best;
  return { root, blocks: withLines(inside, all, new Inside(root), isCandidate), dress };
}

/** The prose, the lines that stand between, and the one right above. */
function withLines(
  prose: readonly WeighedBlock[],
  all: readonly WeighedBlock[],
  inside: Inside,
  isCandidate: (block: PageBlock) => boolean,
): WeighedBlock[] {
  const own = new Set(prose);
  const isLine = (b: WeighedBlock) => b.weight === 0 && inside.has(b.element) && isCandidate(b);
  const first = all.findIndex((b) => own.has(b));
  const last = all.findLastIndex((b) => own.has(b));
  const blocks = all.slice(first, last + 1).filter((b) => own.has(b) || isLine(b));
  const above = all.slice(0, Math.max(0, first)).findLast(isLine);
  return above ? [above, ...blocks] : blocks;
}

/** Whether elements stand in one, each asked once on the way up. */
class Inside {
  readonly #known: Map<Element, boolean>;

  constructor(root: Element) {
    this.#known = new Map([[root, true]]);
  }

  has(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const above = parentOf(element);
    const answer = above !== null && this.has(above);
    this.#known.set(element, answer);
    return answer;
  }
}

/** Tag and classes: what the eye sees as the same kind of text. */
export function dressOf({ element }: PageBlock): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function findBestParent(blocks: readonly WeighedBlock[]): Element | null {
  const scores = new Map<Element, number>();
  for (const { element, weight } of blocks) {
    if (weight === 0) continue;
    let share = 1;
    for (let at = parentOf(element); at && share >= LEAST_SHARE; at = parentOf(at)) {
      scores.set(at, (scores.get(at) ?? 0) + weight * share);
      share *= SHARE_UP;
    }
  }
  let best: Element | null = null;
  let highest = 0;
  for (const [element, score] of scores) {
    if (score > highest) [best, highest] = [element, score];
  }
  return best;
}

/** `element` and all above it up to the body. */
function chainAbove(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && at.localName !== 'html'; at = parentOf(at)) chain.push(at);
  return chain;
}

/** For each block, the first element of the chain that holds it, as its index there. */
function levelsIn(blocks: readonly PageBlock[], chain: readonly Element[]): ReadonlyMap<PageBlock, number> {
  const known = new Map<Element, number>(chain.map((element, level) => [element, level]));
  const levels = new Map<PageBlock, number>();
  for (const block of blocks) {
    const path: Element[] = [];
    let at: Element | null = block.element;
    while (at && !known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    const level = (at && known.get(at)) ?? Number.POSITIVE_INFINITY;
    for (const element of path) known.set(element, level);
    levels.set(block, level);
  }
  return levels;
}

function shareByDress(blocks: readonly WeighedBlock[]): ReadonlyMap<string, number> {
  const total = blocks.reduce((sum, b) => sum + b.weight, 0) || 1;
  const shares = new Map<string, number>();
  for (const b of blocks) shares.set(dressOf(b), (shares.get(dressOf(b)) ?? 0) + b.weight / total);
  return shares;
}

/** The level up to which the story reaches: each step up must bring more prose in the story's own dress. */
function widen(
  blocks: readonly WeighedBlock[],
  levels: ReadonlyMap<PageBlock, number>,
  dress: ReadonlyMap<string, number>,
  depth: number,
): number {
  const added = new Array<number>(depth).fill(0);
  for (const block of blocks) {
    const level = levels.get(block) ?? Number.POSITIVE_INFINITY;
    if (level < depth && (dress.get(dressOf(block)) ?? 0) >= OWN_DRESS)
      added[level] = (added[level] ?? 0) + block.weight;
  }
  let held = added[0] ?? 0;
  let reached = 0;
  let pending = 0;
  for (let level = 1; level < depth; level++) {
    pending += added[level] ?? 0;
    if (pending <= held * WIDEN_SHARE) continue;
    held += pending;
    pending = 0;
    reached = level;
  }
  return reached;
}
