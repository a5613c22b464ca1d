/**
 * Text of the page as it is read: runs of white space are one space, soft hyphens and zero-width marks are gone.
 * Each piece says where its characters stand in the page, so that an offset can be taken back there.
 */

/** `length` characters of the text from `start` on are the characters of `node` from `offset` on. */
export type Piece = { start: number; length: number; node: Text; offset: number };

/** White space, or what is seen; between them what is neither. U+FEFF counts as white space in expressions, not on a page. */
const RUNS = /[^\S\uFEFF]+|[^\s\u00AD\u200B\u2060\uFEFF]+/g;
const SPACE = /^\s/;
const NEEDS_CARE = /\s\s|[\t\n\r\f\v\u00A0\u00AD\u200B\u2000-\u200A\u202F\u2060\u3000\uFEFF]/;

/** Collects text nodes of one block, in order, into normalised text. */
export class PieceCollector {
  text = '';
  pieces: Piece[] = [];

  /** `data`: the node's. */
  add(node: Text, data: string): void {
    if (!NEEDS_CARE.test(data)) {
      const skip = data.startsWith(' ') && this.#endsInSpace() ? 1 : 0;
      if (data.length > skip) this.#append(node, skip, data.slice(skip));
      return;
    }
    this.#addWithCare(node, data);
  }

  /** A break inside the block that parts words, such as a single line break. */
  addSpace(): void {
    if (!this.#endsInSpace()) this.text += ' ';
  }

  #addWithCare(node: Text, data: string): void {
    for (const { 0: run, index } of data.matchAll(RUNS)) {
      if (!SPACE.test(run)) this.#append(node, index, run);
      else if (!this.#endsInSpace()) this.#append(node, index, ' ');
    }
  }

  #endsInSpace(): boolean {
    return this.text === '' || this.text.endsWith(' ');
  }

  #append(node: Text, offset: number, text: string): void {
    const last = this.pieces.at(-1);
    const start = this.text.length;
    this.text += text;
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === start)
      last.length += text.length;
    else this.pieces.push({ start, length: text.length, node, offset });
  }
}
