/** An article's text and where each of its characters stands in the page. Offsets are UTF-16 code units, half-open. */
import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import type { PageBlock } from './collect-blocks';
import { HEADING_TAGS } from './page-tags';
import type { Piece } from './text-pieces';

export type Place = { startNode: Text; startOffset: number; endNode: Text; endOffset: number };

export class ArticleInPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #pieces: readonly Piece[];
  readonly #byNode = new Map<Text, Piece[]>();

  /** `pageBlocks` in the order they are to be read. */
  constructor(pageBlocks: readonly PageBlock[]) {
    const blocks: Block[] = [];
    const pieces: Piece[] = [];
    let text = '';
    for (const block of pageBlocks) {
      if (text !== '') text += '\n\n';
      const start = text.length;
      text += block.text;
      blocks.push({ start, end: text.length, kind: kindOf(block) });
      for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + start });
    }
    this.text = text;
    this.blocks = blocks;
    this.#pieces = pieces;
    for (const piece of pieces) {
      const known = this.#byNode.get(piece.node);
      if (known) known.push(piece);
      else this.#byNode.set(piece.node, [piece]);
    }
  }

  /** Where the span stands in the page; null when its ends are not characters of the page (blank lines between blocks). */
  findPlace({ start, end }: Span): Place | null {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!first || !last || end <= start) return null;
    return {
      startNode: first.node,
      startOffset: first.offset + start - first.start,
      endNode: last.node,
      endOffset: last.offset + end - last.start,
    };
  }

  /** The offset of a DOM position in the text; null when the position is not in the story. */
  findOffset(node: Text, offset: number): number | null {
    const piece = this.#byNode.get(node)?.find((p) => offset >= p.offset && offset <= p.offset + p.length);
    return piece ? piece.start + offset - piece.offset : null;
  }

  /** The text nodes of the story, each once. */
  get nodes(): Iterable<Text> {
    return this.#byNode.keys();
  }

  #pieceAt(offset: number): Piece | null {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (!piece) return null;
      if (offset < piece.start) high = middle - 1;
      else if (offset >= piece.start + piece.length) low = middle + 1;
      else return piece;
    }
    return null;
  }
}

function kindOf(block: PageBlock): Block['kind'] {
  if (HEADING_TAGS.has(block.element.localName)) return 'heading';
  if (block.listItem) return 'list-item';
  return block.quotation ? 'quotation' : 'paragraph';
}
