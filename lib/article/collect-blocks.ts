/**
 * Reads the page's text as blocks, in the order of the page, without touching it: one walk over the live nodes,
 * open shadow roots and their slots included. A generator, so that the caller can let the page breathe between steps.
 */
import { BoilerplateNames } from './boilerplate';
import { BLOCK_TAGS, PLAIN_TAGS, SILENT_INLINE_TAGS, SILENT_ROLES, SILENT_TAGS } from './page-tags';
import { type Piece, PieceCollector } from './text-pieces';

/** A run of text that stands alone on the page, and where it stands. */
export type PageBlock = {
  /** The element whose text it is; also the element of the following run, when a child block parted the two. */
  element: Element;
  text: string;
  /** Offsets count from the start of this block's text. */
  pieces: Piece[];
  /** Characters inside links. */
  linkChars: number;
  /** From the outermost in: ancestors whose tag, role or name says that this is not the story. */
  suspects: readonly Element[];
  /** The element of the nearest figure, list item or quotation it stands in; null when in none. */
  figure: Element | null;
  listItem: Element | null;
  quotation: Element | null;
};

type Context = {
  element: Element;
  inLink: boolean;
  suspects: readonly Element[];
  figure: Element | null;
  listItem: Element | null;
  quotation: Element | null;
};
type Frame = { nodes: readonly Node[] | null; index: number; next: Node | null; context: Context; isBlock: boolean };

/** More steps of the walk than any article needs (one a node, one more an element); beyond it the page is something else, and is not read. */
export const MAX_STEPS = 800_000;
const NODES_PER_STEP = 200;

const TEXT = 3;
const ELEMENT = 1;

/** `without`: elements passed over with all they hold. */
export function* collectBlocks(root: Element, without: readonly Element[] = []): Generator<void, PageBlock[]> {
  const walk = new BlockWalk(root, new Set(without));
  for (let count = 0; walk.step(); count++) {
    if (count > MAX_STEPS) return [];
    if (count % NODES_PER_STEP === NODES_PER_STEP - 1) yield;
  }
  return walk.blocks;
}

class BlockWalk {
  readonly blocks: PageBlock[] = [];
  readonly #frames: Frame[] = [];
  #collector = new PieceCollector();
  readonly #names = new BoilerplateNames();
  readonly #without: ReadonlySet<Element>;
  #linkChars = 0;
  #context: Context | null = null;

  constructor(root: Element, without: ReadonlySet<Element>) {
    this.#without = without;
    const none = { inLink: false, suspects: [], figure: null, listItem: null, quotation: null };
    this.#enter(root, { element: root, ...none }, true);
  }

  /** False when the walk is over. */
  step(): boolean {
    const frame = this.#frames.at(-1);
    if (!frame) return false;
    const node = nextNode(frame);
    if (!node) {
      if (frame.isBlock) this.#flush();
      this.#frames.pop();
    } else if (node.nodeType === TEXT) this.#readText(node as Text, frame.context);
    else if (node.nodeType === ELEMENT) this.#readElement(node as Element, frame.context);
    return true;
  }

  #readText(node: Text, context: Context): void {
    // the indentation between tags: half of a page's text nodes
    if (this.#collector.text === '' && node.data.trim() === '') return;
    if (this.#context?.element !== context.element && this.#collector.text === '') this.#context = context;
    const before = this.#collector.text.length;
    this.#collector.add(node);
    if (context.inLink) this.#linkChars += this.#collector.text.length - before;
  }

  #readElement(element: Element, context: Context): void {
    const tag = element.localName;
    if (PLAIN_TAGS.has(tag)) return this.#enter(element, context, false);
    if (tag === 'br') return this.#breakLine();
    const sign = SILENT_TAGS.has(tag) || this.#without.has(element) ? 'silent' : readSign(element);
    if (sign === 'silent') {
      if (!SILENT_INLINE_TAGS.has(tag)) this.#flush();
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag) || isArticleLink(element, tag);
    if (isBlock) this.#flush();
    this.#enter(element, this.#deepen(context, element, isBlock, sign === 'hidden'), isBlock);
  }

  #deepen(context: Context, element: Element, isBlock: boolean, isHidden: boolean): Context {
    const tag = element.localName;
    const isSuspect = isHidden || SUSPECT_TAGS.has(tag) || (!STORY_TAGS.has(tag) && this.#names.isTelling(element));
    if (!isBlock && tag !== 'a' && !isSuspect) return context;
    return {
      element: isBlock ? element : context.element,
      inLink: context.inLink || tag === 'a',
      suspects: isSuspect ? [...context.suspects, element] : context.suspects,
      figure: tag === 'figure' || tag === 'figcaption' ? element : context.figure,
      listItem: tag === 'li' || tag === 'dd' || tag === 'dt' ? element : context.listItem,
      quotation: tag === 'blockquote' ? element : context.quotation,
    };
  }

  #enter(element: Element, context: Context, isBlock: boolean): void {
    const slotted = element.localName === 'slot' ? assignedNodes(element) : null;
    const next = (element.shadowRoot ?? element).firstChild;
    this.#frames.push({ nodes: slotted, index: 0, next, context, isBlock });
  }

  /** A line that ends a sentence ends a paragraph too, where a page parts its paragraphs by line breaks. */
  #breakLine(): void {
    if (/[.!?…"”»。！？]\s*$/.test(this.#collector.text)) this.#flush();
    else this.#collector.addSpace();
  }

  #flush(): void {
    const { text, pieces } = this.#collector;
    const trimmed = text.trimEnd();
    if (trimmed !== '' && this.#context) {
      const { inLink: _, ...where } = this.#context;
      this.blocks.push({
        ...where,
        text: trimmed,
        pieces: cutPieces(pieces, trimmed.length),
        linkChars: this.#linkChars,
      });
    }
    if (text !== '') this.#collector = new PieceCollector();
    this.#linkChars = 0;
    this.#context = null;
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
function isArticleLink(element: Element, tag: string): boolean {
  return tag === 'a' && element.firstElementChild !== null && BLOCK_TAGS.has(element.firstElementChild.localName);
}

/** One question to the engine instead of six. */
const SIGNS = '[role],[hidden],[aria-hidden="true"],[contenteditable],[style*="display"]';
const SUSPECT_TAGS: ReadonlySet<string> = new Set(['aside', 'address', 'form']);
const STORY_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'article']);

/**
 * `silent`: never the story. `hidden`: by its markup; a page may hide its story until a script shows it, so that it is
 * forgiven like any other suspect. null: nothing said.
 */
function readSign(element: Element): 'silent' | 'hidden' | null {
  if (!element.hasAttributes() || !element.matches(SIGNS)) return null;
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
