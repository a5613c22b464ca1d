import { FEATURE_VERSION } from './features/feature-version';
import { LABEL_COUNT } from './labels';
import { HashTable, LEXICON_BITS } from './lexicon';
import { FEATURE_BITS, PAIRS, packPair, type RecogniserModel } from './model';

/** First bytes of every model file; the digit grows with the layout. */
export const MAGIC = 'DRAMATIS-NAMES-1';

/** Lengths in entries, in the order the sections stand in the file. */
export type ModelHeader = {
  version: string;
  /** See `FEATURE_VERSION`. */
  features: string;
  unit: number;
  words: number;
  wordBytes: number;
  phrases: number;
  phraseBytes: number;
  rows: number;
  rowBytes: number;
  coarse: number;
  topics: number;
};

/** Reads the bytes in order and never past the end. */
class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length)
      throw new Error(`The names model is cut short: ${this.bytes.length} bytes, more expected`);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Sorted keys, written as gaps of seven bits a byte, the last byte of a gap below 128. */
  takeKeys(count: number, length: number): Int32Array {
    const bytes = this.take(length);
    const keys = new Int32Array(count);
    let [key, at] = [0, 0];
    for (let i = 0; i < count; i++) {
      let [gap, shift] = [0, 0];
      for (;;) {
        const byte = bytes[at++]!;
        gap |= (byte & 127) << shift;
        if (byte < 128 || at >= length) break;
        shift += 7;
      }
      key += gap;
      keys[i] = key;
    }
    return keys;
  }
}

/** Reads a model file, unpacked. Throws when it is another kind of file, another layout, learnt with other features, or cut short. */
export function parseModel(file: ArrayBuffer): RecogniserModel {
  const reader = new Reader(new Uint8Array(file));
  const magic = String.fromCharCode(...reader.take(MAGIC.length));
  if (magic !== MAGIC) throw new Error('Not a names model of this version of Dramatis');
  const size = reader.take(4);
  const header = JSON.parse(
    new TextDecoder().decode(reader.take(size[0]! | (size[1]! << 8) | (size[2]! << 16))),
  ) as Partial<ModelHeader> & Omit<ModelHeader, 'features'>;
  if (header.features !== FEATURE_VERSION)
    throw new Error(
      `The names model was trained with features ${header.features ?? 'of no version'}, this recogniser computes ${FEATURE_VERSION}: run npm run train`,
    );
  const wordKeys = reader.takeKeys(header.words, header.wordBytes);
  const words = new HashTable(wordKeys, joinFacts(reader, header.words), LEXICON_BITS);
  const phrases = new HashTable(
    reader.takeKeys(header.phrases, header.phraseBytes),
    Int32Array.from(reader.take(header.phrases)),
    LEXICON_BITS,
  );
  const coarse = reader.take(header.coarse).slice();
  const topics = new Float32Array(reader.take(header.topics * 4).slice().buffer);
  const rows = new HashTable(reader.takeKeys(header.rows, header.rowBytes), countUp(header.rows), FEATURE_BITS);
  const weights = joinWeights(reader, header.rows);
  const transitions = new Float32Array(reader.take(LABEL_COUNT * LABEL_COUNT * 4).slice().buffer);
  return {
    version: header.version,
    lexicon: { words, phrases, coarse, topics },
    rows,
    weights,
    unit: header.unit,
    transitions,
  };
}

/** Facts stand in the file as four columns of bytes, which pack better. */
function joinFacts(reader: Reader, count: number): Int32Array {
  const [a, b, c, d] = [reader.take(count), reader.take(count), reader.take(count), reader.take(count)];
  const facts = new Int32Array(count);
  for (let i = 0; i < count; i++) facts[i] = a[i]! | (b[i]! << 8) | (c[i]! << 16) | (d[i]! << 24);
  return facts;
}

const countUp = (count: number): Int32Array => {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
};

/** Weights stand in the file label by label, which packs better. */
function joinWeights(reader: Reader, rows: number): Int32Array {
  const columns = Array.from({ length: LABEL_COUNT }, () => toSigned(reader.take(rows)));
  const weights = new Int32Array(rows * PAIRS);
  for (let pair = 0; pair < PAIRS; pair++) {
    const even = columns[2 * pair]!;
    const odd = columns[2 * pair + 1];
    for (let r = 0; r < rows; r++) weights[r * PAIRS + pair] = packPair(even[r]!, odd ? odd[r]! : 0);
  }
  return weights;
}

const toSigned = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
