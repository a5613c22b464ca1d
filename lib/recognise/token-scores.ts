import type { DocumentView } from './document-view';
import { addArticleFeatures } from './features/article-features';
import { FeatureBuffer } from './features/buffer';
import { addContextFeatures } from './features/context-features';
import { addWordFeatures, REACH } from './features/word-features';
import { LABEL_COUNT } from './labels';
import { evenOf, modelKey, oddOf, PAIRS, type RecogniserModel } from './model';

const L = LABEL_COUNT;
const OFFSETS = 2 * REACH + 1;

/**
 * A score for each label at each token, rows of LABEL_COUNT.
 * What a word says by itself is summed once for each word and offset, and again only for a word not met before in the article.
 */
export function scoreTokens(view: DocumentView, model: RecogniserModel): Float32Array {
  const { words, tokens, sentenceOf } = view;
  const n = tokens.start.length;
  const sums = new Int32Array(n * PAIRS);
  const byWord = new Int32Array((words.count + 1) * OFFSETS * PAIRS);
  const isKnown = new Uint8Array((words.count + 1) * OFFSETS);
  const buffer = new FeatureBuffer();
  for (let at = 0; at < n; at++) {
    const s = sentenceOf[at]!;
    const [from, to] = [tokens.sentences[s]!, tokens.sentences[s + 1]!];
    for (let d = -REACH; d <= REACH; d++) {
      const i = at + d;
      const w = i < from || i >= to ? -1 : words.ofToken[i]!;
      const slot = (w + 1) * OFFSETS + d + REACH;
      if (isKnown[slot] === 0) {
        isKnown[slot] = 1;
        buffer.count = 0;
        addWordFeatures(words, w, d, buffer);
        sumRows(buffer, model, byWord, slot * PAIRS);
      }
      addRow(byWord, slot * PAIRS, sums, at * PAIRS);
    }
    buffer.count = 0;
    addContextFeatures(view, at, buffer);
    addArticleFeatures(view, at, buffer);
    sumRows(buffer, model, sums, at * PAIRS);
  }
  return unpack(sums, n, model.unit);
}

function unpack(sums: Int32Array, n: number, unit: number): Float32Array {
  const scores = new Float32Array(n * L);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      const pair = sums[t * PAIRS + (y >> 1)]!;
      scores[t * L + y] = (y & 1 ? oddOf(pair) : evenOf(pair)) * unit;
    }
  }
  return scores;
}

/** Adds the weights of the buffer's features, in the model's units. */
function sumRows(buffer: FeatureBuffer, model: RecogniserModel, into: Int32Array, base: number): void {
  const { rows, weights } = model;
  const { keys, count } = buffer;
  for (let k = 0; k < count; k++) {
    const row = rows.get(modelKey(keys[k]!), -1);
    if (row >= 0) addRow(weights, row * PAIRS, into, base);
  }
}

/** Written out, because this is where most of the time goes. */
function addRow(source: Int32Array, from: number, into: Int32Array, base: number): void {
  into[base]! += source[from]!;
  into[base + 1]! += source[from + 1]!;
  into[base + 2]! += source[from + 2]!;
  into[base + 3]! += source[from + 3]!;
  into[base + 4]! += source[from + 4]!;
  into[base + 5]! += source[from + 5]!;
  into[base + 6]! += source[from + 6]!;
  into[base + 7]! += source[from + 7]!;
  into[base + 8]! += source[from + 8]!;
  into[base + 9]! += source[from + 9]!;
  into[base + 10]! += source[from + 10]!;
}
