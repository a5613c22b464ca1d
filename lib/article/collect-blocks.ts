/**
 * Reads the page's text as blocks, in the order of the page, without touching it: one walk over the live nodes,
 * open shadow roots and their slots included. A generator, so that the caller can let the page breathe between steps.
 */
import { type Context, deepen, suspectsOf } from './block-context';
import { BoilerplateNames } from './boilerplate';
import { readSign, SIGNS } from './page-signs';
import { BLOCK, CAN_HOST, PLAIN, SILENT, SILENT_INLINE, tagTraits } from './page-tags';
import { type Piece, PieceCollector } from './text-pieces';

/** A run of text that stands alone on the page, and where it stands. */
export type PageBlock = {
  /** The element whose text it is; also the element of the following run, when a child block parted the two. */
  readonly element: Element;
  readonly text: string;
  /** Offsets count from the start of this block's text. */
  readonly pieces: Piece[];
  /** Characters inside links. */
  readonly linkChars: number;
  /** From the outermost in: ancestors whose tag, role or name says that this is not the story. */
  readonly suspects: readonly Element[];
  /** The element of the nearest figure, list item or quotation it stands in; null when in none. */
  readonly figure: Element | null;
  readonly listItem: Element | null;
  readonly quotation: Element | null;
};

type Frame = { nodes: readonly Node[] | null; index: number; next: Node | null; context: Context; isBlock: boolean };

/** More steps of the walk than any article needs (one a node, one more an element); beyond it the page is something else, and is not read. */
export const MAX_STEPS = 800_000;
const NODES_PER_STEP = 200;

const TEXT = 3;
const ELEMENT = 1;

/** `without`: elements passed over with all they hold. */
export function* collectBlocks(root: Element, without: readonly Element[] = []): Generator<void, PageBlock[]> {
  const walk = new BlockWalk(root, without);
  walk.startAt(root);
  return (yield* toItsEnd(walk)) ?? [];
}

/** The blocks of one part of the page, as they are among those of `root`. `part`: below it, and a run of text of its own. */
export function* collectPart(
  part: Element,
  root: Element,
  without: readonly Element[],
): Generator<void, PageBlock[] | null> {
  const walk = new BlockWalk(root, without);
  walk.startIn(part);
  return yield* toItsEnd(walk);
}

/** null when the walk is longer than any article needs. */
function* toItsEnd(walk: BlockWalk): Generator<void, PageBlock[] | null> {
  for (let count = 0; walk.step(); count++) {
    if (count > MAX_STEPS) return null;
    if (count % NODES_PER_STEP === NODES_PER_STEP - 1) yield;
  }
  return walk.blocks;
}

class BlockWalk {
  readonly blocks: PageBlock[] = [];
  readonly #frames: Frame[] = [];
  readonly #names = new BoilerplateNames();
  readonly #without: ReadonlySet<Element>;
  /** Elements whose attributes may say something: asked for once and not of each element. */
  readonly #signed = new Set<Element>();
  readonly #root: Context;
  #collector = new PieceCollector();
  #linkChars = 0;
  #context: Context | null = null;

  constructor(root: Element, without: readonly Element[]) {
    this.#without = new Set(without);
    const nowhere = { figure: null, listItem: null, quotation: null, suspects: null };
    const plain = { inLink: false, isSuspect: false, isStory: true };
    this.#root = { parent: null, own: root, element: root, ...plain, ...nowhere };
  }

  startAt(root: Element): void {
    this.#findSigned(root);
    this.#enter(root, this.#root, true, CAN_HOST);
  }

  /** What stands above the part counts for it too; where that is silent, so is the part. */
  startIn(part: Element): void {
    this.#findSigned(part);
    const above: Element[] = [];
    for (let at = part.parentElement; at && at !== this.#root.own; at = at.parentElement) above.unshift(at);
    let context: Context | null = this.#root;
    for (const element of [...above, part]) {
      if (element.matches(SIGNS)) this.#signed.add(element);
      if (element === part || !context) break;
      if (!(tagTraits(element.localName) & PLAIN)) context = this.#contextIn(element, context);
    }
    if (context) this.#readElement(part, context);
  }

  /** False when the walk is over. */
  step(): boolean {
    const frame = this.#frames[this.#frames.length - 1];
    if (!frame) return false;
    const node = nextNode(frame);
    if (!node) {
      if (frame.isBlock) this.#flush();
      this.#frames.pop();
      return true;
    }
    const { nodeType } = node;
    if (nodeType === TEXT) this.#readText(node as Text, frame.context);
    else if (nodeType === ELEMENT) this.#readElement(node as Element, frame.context);
    return true;
  }

  #readText(node: Text, context: Context): void {
    const { data } = node;
    const isEmpty = this.#collector.text === '';
    // the indentation between tags: half of a page's text nodes
    if (isEmpty && data.trim() === '') return;
    if (isEmpty && this.#context?.element !== context.element) this.#context = context;
    const before = this.#collector.text.length;
    this.#collector.add(node, data);
    if (context.inLink) this.#linkChars += this.#collector.text.length - before;
  }

  #readElement(element: Element, context: Context): void {
    const tag = element.localName;
    const traits = tagTraits(tag);
    if (traits & PLAIN) return this.#enter(element, context, false, traits);
    if (tag === 'br') return this.#breakLine();
    const within = this.#contextIn(element, context);
    if (!within) {
      if (!(traits & SILENT_INLINE)) this.#flush();
      return;
    }
    const isBlock = within.element === element;
    if (isBlock) this.#flush();
    this.#enter(element, within, isBlock, traits);
  }

  /** null for what is never the story. */
  #contextIn(element: Element, context: Context): Context | null {
    const tag = element.localName;
    const traits = tagTraits(tag);
    if (traits & SILENT || this.#without.has(element)) return null;
    const sign = this.#signed.has(element) ? readSign(element) : null;
    if (sign === 'silent') return null;
    const isBlock = (traits & BLOCK) !== 0 || (tag === 'a' && isTeaserLink(element));
    return deepen(context, element, tag, isBlock, sign === 'hidden');
  }

  #findSigned(root: Element | ShadowRoot): void {
    for (const element of root.querySelectorAll(SIGNS)) this.#signed.add(element);
  }

  #enter(element: Element, context: Context, isBlock: boolean, traits: number): void {
    const shadow = traits & CAN_HOST ? element.shadowRoot : null;
    if (shadow) this.#findSigned(shadow);
    const next = (shadow ?? element).firstChild;
    const nodes = element.localName === 'slot' ? assignedNodes(element) : null;
    if (next || nodes) this.#frames.push({ nodes, index: 0, next, context, isBlock });
  }

  /** A line that ends a sentence ends a paragraph too, where a page parts its paragraphs by line breaks. */
  #breakLine(): void {
    if (/[.!?…"”»。！？]\s*$/.test(this.#collector.text)) this.#flush();
    else this.#collector.addSpace();
  }

  #flush(): void {
    const { text, pieces } = this.#collector;
    if (text !== '') {
      const trimmed = text.trimEnd();
      if (trimmed !== '' && this.#context)
        this.blocks.push(
          new Block(trimmed, cutPieces(pieces, trimmed.length), this.#linkChars, this.#context, this.#names),
        );
      this.#collector = new PieceCollector();
    }
    this.#linkChars = 0;
    this.#context = null;
  }
}

class Block implements PageBlock {
  readonly element: Element;
  readonly figure: Element | null;
  readonly listItem: Element | null;
  readonly quotation: Element | null;
  readonly #context: Context;
  readonly #names: BoilerplateNames;

  constructor(
    readonly text: string,
    readonly pieces: Piece[],
    readonly linkChars: number,
    context: Context,
    names: BoilerplateNames,
  ) {
    this.element = context.element;
    this.figure = context.figure;
    this.listItem = context.listItem;
    this.quotation = context.quotation;
    this.#context = context;
    this.#names = names;
  }

  get suspects(): readonly Element[] {
    return suspectsOf(this.#context, this.#names);
  }
}

function nextNode(frame: Frame): Node | null {
  if (frame.nodes) return frame.nodes[frame.index++] ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

function assignedNodes(slot: Element): readonly Node[] | null {
  const nodes = (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length > 0 ? nodes : null;
}

/** A link that holds blocks is a teaser: its text never runs on into what follows. */
function isTeaserLink(link: Element): boolean {
  const first = link.firstElementChild;
  return first !== null && (tagTraits(first.localName) & BLOCK) !== 0;
}

function cutPieces(pieces: Piece[], length: number): Piece[] {
  const last = pieces.at(-1);
  if (last && last.start + last.length > length) last.length = length - last.start;
  return last && last.length <= 0 ? pieces.slice(0, -1) : pieces;
}
