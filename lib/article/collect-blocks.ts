/**
 * Reads the page's text as blocks, in the order of the page, without touching it: one walk over the live nodes,
 * open shadow roots and their slots included. A generator, so that the caller can let the page breathe between steps.
 */
import { type Context, suspectsOf } from './block-context';
import { BoilerplateNames } from './boilerplate';
import { BLOCK, CAN_HOST, PLAIN, SILENT, SILENT_INLINE, SILENT_ROLES, tagTraits } from './page-tags';
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
  for (let count = 0; walk.step(); count++) {
    if (count > MAX_STEPS) return [];
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
  #collector = new PieceCollector();
  #linkChars = 0;
  #context: Context | null = null;

  constructor(root: Element, without: readonly Element[]) {
    this.#without = new Set(without);
    this.#findSigned(root);
    const nowhere = { figure: null, listItem: null, quotation: null, suspects: null };
    const plain = { inLink: false, isSuspect: false, isStory: true };
    this.#enter(root, { parent: null, own: root, element: root, ...plain, ...nowhere }, true, CAN_HOST);
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
    const sign = traits & SILENT || this.#without.has(element) ? 'silent' : this.#readSign(element);
    if (sign === 'silent') {
      if (!(traits & SILENT_INLINE)) this.#flush();
      return;
    }
    const isBlock = (traits & BLOCK) !== 0 || (tag === 'a' && isTeaserLink(element));
    if (isBlock) this.#flush();
    this.#enter(element, deepen(context, element, tag, isBlock, sign === 'hidden'), isBlock, traits);
  }

  #readSign(element: Element): 'silent' | 'hidden' | null {
    return this.#signed.has(element) ? readSign(element) : null;
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

function deepen(parent: Context, own: Element, tag: string, isBlock: boolean, isHidden: boolean): Context {
  return {
    parent,
    own,
    element: isBlock ? own : parent.element,
    inLink: parent.inLink || tag === 'a',
    isSuspect: isHidden || tag === 'aside' || tag === 'address' || tag === 'form',
    isStory: tag === 'body' || tag === 'main' || tag === 'article',
    figure: tag === 'figure' || tag === 'figcaption' ? own : parent.figure,
    listItem: tag === 'li' || tag === 'dd' || tag === 'dt' ? own : parent.listItem,
    quotation: tag === 'blockquote' ? own : parent.quotation,
    suspects: null,
  };
}

const SIGNS = '[role],[hidden],[aria-hidden="true"],[contenteditable],[style*="display"]';

/**
 * `silent`: never the story. `hidden`: by its markup; a page may hide its story until a script shows it, so that it is
 * forgiven like any other suspect. null: nothing said.
 */
function readSign(element: Element): 'silent' | 'hidden' | null {
  const role = element.getAttribute('role');
  if (role !== null && SILENT_ROLES.has(role)) return 'silent';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'silent';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  return /display\s*:\s*none/.test(element.getAttribute('style') ?? '') ? 'hidden' : null;
}

function cutPieces(pieces: Piece[], length: number): Piece[] {
  const last = pieces.at(-1);
  if (last && last.start + last.length > length) last.length = length - last.start;
  return last && last.length <= 0 ? pieces.slice(0, -1) : pieces;
}
