/** The blocks of a page that changed, from those of before: only what changed is walked. The same as walking all of it. */
import type { PageBlock } from './collect-blocks';
import { collectPart } from './collect-blocks';
import { findBlockAround, isBlock, type PageChanges, touchesWords } from './page-changes';

/** More of the page than this share changed: then the whole is as quick to read. */
const MOST = 0.5;

/** `all`: the blocks as they were. null = it cannot be told, and the whole is to be read. */
export function* updateBlocks(
  body: Element,
  all: readonly PageBlock[],
  { touched, isTooMuch }: PageChanges,
  without: readonly Element[],
): Generator<void, PageBlock[] | null> {
  if (isTooMuch || all.some(({ element }) => element.getRootNode() !== body.ownerDocument && element.isConnected))
    return null;
  const parts = outermost(touched, body);
  if (parts === null) return null;
  const blocks = all.filter(({ element }) => element.isConnected && !parts.some((part) => part.contains(element)));
  if (all.length - blocks.length > all.length * MOST) return null;
  yield;
  for (const part of parts) {
    const at = findPlace(blocks, part);
    const fresh = at === null ? null : yield* collectPart(part, body, without);
    if (at === null || fresh === null) return null;
    blocks.splice(at, 0, ...fresh);
  }
  return blocks;
}

/** Those in the page that stand in no other, each with the run of words it parts; null when one stands in a shadow tree or is the whole. */
function outermost(touched: ReadonlySet<Element>, body: Element): Element[] | null {
  const whole = new Set<Element>();
  for (const element of touched) {
    if (!element.isConnected) continue;
    const part = findWhole(element, touched);
    if (!part || part === body || !body.contains(part)) return null;
    whole.add(part);
  }
  return [...whole].filter((part) => {
    for (let at = part.parentElement; at; at = at.parentElement) if (whole.has(at)) return false;
    return true;
  });
}

/** The element, or the nearest around it whose run of words it parts: one that stands within words, or in a link. */
function findWhole(element: Element, fresh: ReadonlySet<Element>): Element | null {
  let part: Element | null = element;
  while (part?.parentElement) {
    const isBetween =
      touchesWords(part.previousSibling, 'previousSibling', fresh) &&
      touchesWords(part.nextSibling, 'nextSibling', fresh);
    if (isBlock(part.parentElement) && !isBetween) return part;
    part = findBlockAround(part.parentElement);
  }
  return null;
}

const FOLLOWING = 4;
const DISCONNECTED = 1;

/** Before which block the part's own belong; null when the order cannot be told, as between trees. */
function findPlace(blocks: readonly PageBlock[], part: Element): number | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = blocks[middle]?.pieces[0]?.node;
    const order = node ? part.compareDocumentPosition(node) : DISCONNECTED;
    if (order & DISCONNECTED) return null;
    if (order & FOLLOWING) high = middle;
    else low = middle + 1;
  }
  return low;
}
