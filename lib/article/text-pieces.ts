/**
 * Text of the page as it is read: runs of white space are one space, soft hyphens and zero-width marks are gone.
 * Each piece says where its characters stand in the page, so that an offset can be taken back there.
 */

/** `length` characters of the text from `start` on are the characters of `node` from `offset` on. */
export type Piece = { start: number; length: number; node: Text; offset: number };

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const SPACE = /\s/;
const NEEDS_CARE = /\s\s|[\t\n\r\f\v\u00A0\u00AD\u200B\u2000-\u200A\u202F\u2060\u3000\uFEFF]/;

/** Collects text nodes of one block, in order, into normalised text. */
export class PieceCollector {
  text = '';
  pieces: Piece[] = [];

  add(node: Text): void {
    const { data } = node;
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
    let from = -1;
    const flush = (end: number) => {
      if (from >= 0) this.#append(node, from, data.slice(from, end));
      from = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (INVISIBLE.test(char)) flush(i);
      else if (!SPACE.test(char)) from = from < 0 ? i : from;
      else {
        flush(i);
        if (!this.#endsInSpace()) this.#append(node, i, ' ');
      }
    }
    flush(data.length);
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
