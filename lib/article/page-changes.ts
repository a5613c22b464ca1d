/** What changed in a page, as the parts of it that must be read again: nothing else is looked at. */
import { BLOCK, tagTraits } from './page-tags';

/** What an observer tells, as far as it is needed. */
export type ChangeRecord = Pick<
  MutationRecord,
  'type' | 'target' | 'addedNodes' | 'removedNodes' | 'previousSibling' | 'nextSibling'
>;

/** Beyond it the whole is read: to sort out the parts would cost as much. */
const MANY = 500;
const TEXT = 3;
const ELEMENT = 1;

export class PageChanges {
  /** Elements that start a run of text of their own, and whose text is to be read anew. */
  readonly touched = new Set<Element>();
  /** So much changed, or in such a way, that the whole must be read. */
  isTooMuch = false;

  note(records: Iterable<ChangeRecord>): void {
    for (const record of records) {
      if (this.touched.size > MANY) this.isTooMuch = true;
      if (this.isTooMuch) return;
      if (record.type === 'characterData') this.#touchRunOf(record.target);
      else this.#noteChildren(record);
    }
  }

  #noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: ChangeRecord): void {
    // what a link holds first decides whether it is words or a box
    if (!isBlock(target)) return this.#touchRunOf(target);
    for (const node of addedNodes) {
      if (isBlock(node)) this.touched.add(node);
      else if (isWords(node) || isBetweenWords(node)) this.#touchRunOf(target);
    }
    for (const node of removedNodes) {
      // two runs of words may have become one where a block, or white space, stood between them
      const wasBetween = touchesWords(previousSibling, 'previousSibling') && touchesWords(nextSibling, 'nextSibling');
      if (wasBetween || isWords(node)) this.#touchRunOf(target);
    }
  }

  /** The nearest element around a node whose text is a run of its own. */
  #touchRunOf(node: Node): void {
    const around = findBlockAround(node);
    if (around) this.touched.add(around);
    else this.isTooMuch = true;
  }
}

/** null at the root of a shadow tree, or outside of any. */
export function findBlockAround(node: Node): Element | null {
  let at: Element | null = node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
  while (at && !isBlock(at)) at = (at as Element).parentElement;
  return at;
}

export const isBlock = (node: Node | null): node is Element =>
  node?.nodeType === ELEMENT && (tagTraits((node as Element).localName) & BLOCK) !== 0;

const isBlank = (node: Node): boolean => node.nodeType === TEXT && (node.nodeValue ?? '').trim() === '';

const isWords = (node: Node): boolean =>
  node.nodeType === TEXT ? !isBlank(node) : node.nodeType === ELEMENT && !isBlock(node);

const isBetweenWords = ({ previousSibling, nextSibling }: Node): boolean =>
  touchesWords(previousSibling, 'previousSibling') && touchesWords(nextSibling, 'nextSibling');

/** Whether words stand right there; white space, comments and what came at the same time apart. */
export function touchesWords(
  from: Node | null,
  way: 'previousSibling' | 'nextSibling',
  fresh?: ReadonlySet<Element>,
): boolean {
  const isPassed = (node: Node) =>
    isBlank(node) || (node.nodeType !== TEXT && (node.nodeType !== ELEMENT || fresh?.has(node as Element)));
  let at = from;
  while (at && isPassed(at)) at = at[way];
  return at !== null && isWords(at);
}
