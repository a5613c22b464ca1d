import { type DocumentView, viewDocument } from '@/lib/recognise/document-view';
import { addArticleFeatures } from '@/lib/recognise/features/article-features';
import { FeatureBuffer } from '@/lib/recognise/features/buffer';
import { addContextFeatures } from '@/lib/recognise/features/context-features';
import { CORPUS } from '@/lib/recognise/features/templates';
import { addWordFeatures, REACH } from '@/lib/recognise/features/word-features';
import { aloneOf, firstOf, insideOf, KINDS, lastOf } from '@/lib/recognise/labels';
import type { Lexicon } from '@/lib/recognise/lexicon';
import type { TrainingDocument } from './corpus';
import { IntList } from './int-list';

/** All sentences to learn from, as columns: the feature keys of token t are `keys[tokenFrom[t]] … keys[tokenFrom[t + 1] - 1]`. */
export type Examples = {
  keys: IntList;
  tokenFrom: IntList;
  labels: IntList;
  /** First token of each sentence. */
  sentenceFrom: IntList;
  weights: number[];
};

export const emptyExamples = (): Examples => ({
  keys: new IntList(),
  tokenFrom: new IntList(),
  labels: new IntList(),
  sentenceFrom: new IntList(),
  weights: [],
});

/** How a corpus differs from the news is learnt as features of its own; when tagging there are none. */
const CORPUS_NUMBER = { news: 0, 'old-news': 0, written: 0, wikipedia: 1, tweets: 2, web: 3 };

export function addExamples(document: TrainingDocument, lexicon: Lexicon, into: Examples): void {
  const view = viewDocument(document.text, document.sentences, lexicon);
  const labels = labelTokens(view, document);
  const buffer = new FeatureBuffer();
  const corpus = CORPUS_NUMBER[document.corpus];
  for (let s = 0; s + 1 < view.tokens.sentences.length; s++) {
    const [from, to] = [view.tokens.sentences[s]!, view.tokens.sentences[s + 1]!];
    if (to === from || to - from > 400) continue;
    into.sentenceFrom.push(into.labels.length);
    into.weights.push(document.weight);
    for (let i = from; i < to; i++) {
      collectFeatures(view, i, buffer);
      if (corpus > 0) addCorpus(view, i, corpus, buffer);
      into.tokenFrom.push(into.keys.length);
      for (let k = 0; k < buffer.count; k++) into.keys.push(buffer.keys[k]!);
      into.labels.push(labels[i]!);
    }
  }
}

/** All features of one token, in the order the tagger sums them. */
export function collectFeatures(view: DocumentView, at: number, buffer: FeatureBuffer): void {
  buffer.count = 0;
  const s = view.sentenceOf[at]!;
  const [from, to] = [view.tokens.sentences[s]!, view.tokens.sentences[s + 1]!];
  for (let d = -REACH; d <= REACH; d++) {
    const i = at + d;
    addWordFeatures(view.words, i < from || i >= to ? -1 : view.words.ofToken[i]!, d, buffer);
  }
  addContextFeatures(view, at, buffer);
  addArticleFeatures(view, at, buffer);
}

function addCorpus(view: DocumentView, at: number, corpus: number, buffer: FeatureBuffer): void {
  const w = view.words.ofToken[at]!;
  buffer.add(CORPUS, corpus);
  buffer.add(CORPUS, corpus, view.words.shortShape[w]! | 1);
  buffer.add(CORPUS, corpus, view.words.lower[w]! | 1);
}

/** BILOU labels; a span that does not fall on token borders takes the tokens it touches. */
export function labelTokens(view: DocumentView, document: TrainingDocument): Int32Array {
  const { start, end } = view.tokens;
  const labels = new Int32Array(start.length);
  let i = 0;
  for (const span of [...document.spans].sort((a, b) => a.start - b.start)) {
    const kind = KINDS.indexOf(span.kind as (typeof KINDS)[number]);
    while (i < start.length && end[i]! <= span.start) i++;
    const from = i;
    while (i < start.length && start[i]! < span.end && view.sentenceOf[i] === view.sentenceOf[from]) i++;
    if (kind < 0 || i === from) continue;
    for (let k = from; k < i; k++)
      labels[k] =
        i - from === 1 ? aloneOf(kind) : k === from ? firstOf(kind) : k === i - 1 ? lastOf(kind) : insideOf(kind);
  }
  return labels;
}
