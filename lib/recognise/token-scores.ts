import type { DocumentView } from './document-view';
import { addArticleFeatures } from './features/article-features';
import { FeatureBuffer } from './features/buffer';
import { addContextFeatures } from './features/context-features';
import { addWordFeatures, REACH } from './features/word-features';
import { LABEL_COUNT } from './labels';
import { modelKey, type RecogniserModel } from './model';

const L = LABEL_COUNT;
const OFFSETS = 2 * REACH + 1;

/**
 * A score for each label at each token, rows of LABEL_COUNT.
 * What a word says by itself is summed once for each word and offset, and again only for a word not met before in the article.
 */
export function scoreTokens(view: DocumentView, model: RecogniserModel): Float32Array {
  const { words, tokens, sentenceOf } = view;
  const n = tokens.start.length;
  const sums = new Int32Array(n * L);
  const byWord = new Int32Array((words.count + 1) * OFFSETS * L);
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
        sumRows(buffer, model, byWord, slot * L);
      }
      for (let y = 0; y < L; y++) sums[at * L + y]! += byWord[slot * L + y]!;
    }
    buffer.count = 0;
    addContextFeatures(view, at, buffer);
    addArticleFeatures(view, at, buffer);
    sumRows(buffer, model, sums, at * L);
  }
  const scores = new Float32Array(n * L);
  for (let i = 0; i < scores.length; i++) scores[i] = sums[i]! * model.unit;
  return scores;
}

/** Adds the weights of the buffer's features, in the model's units. */
function sumRows(buffer: FeatureBuffer, model: RecogniserModel, into: Int32Array, base: number): void {
  const { rows, weights } = model;
  const { keys, count } = buffer;
  for (let k = 0; k < count; k++) {
    const row = rows.get(modelKey(keys[k]!), -1);
    if (row < 0) continue;
    const from = row * L;
    for (let y = 0; y < L; y++) into[base + y]! += weights[from + y]!;
  }
}
