import { viewDocument } from '@/lib/recognise/document-view';
import { nearestTopic, topicVector } from '@/lib/recognise/topics';
import type { TrainingDocument } from './corpus';
import { type LexiconColumns, toLexicon } from './lexicon-sources';

const TOPICS = 16;
const ROUNDS = 15;

/** Groups the news by what its common words are about: spherical k-means over the vectors of `topicVector`, beginning with articles far apart. */
export function learnTopics(columns: LexiconColumns, documents: readonly TrainingDocument[]): LexiconColumns {
  const lexicon = toLexicon(columns);
  const vectors = documents
    .filter((d) => d.corpus === 'news' || d.corpus === 'old-news' || d.corpus === 'written')
    .map((d) => topicVector(viewDocument(d.text, d.sentences, lexicon).words))
    .filter((v) => v !== null);
  let topics = beginFarApart(vectors);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(topics.length);
    for (const vector of vectors) {
      const row = nearestTopic(vector, topics);
      for (let i = 0; i < 256; i++) sums[row * 256 + i]! += vector[i]!;
    }
    topics = normaliseRows(sums);
  }
  return { ...columns, topics };
}

function beginFarApart(vectors: readonly Float32Array[]): Float32Array {
  const topics = new Float32Array(TOPICS * 256);
  const nearest = new Float32Array(vectors.length).fill(-Infinity);
  let next = 0;
  for (let row = 0; row < TOPICS; row++) {
    topics.set(vectors[next]!, row * 256);
    for (const [v, vector] of vectors.entries())
      nearest[v] = Math.max(
        nearest[v]!,
        vector.reduce((sum, x, i) => sum + x * topics[row * 256 + i]!, 0),
      );
    next = nearest.indexOf(Math.min(...nearest));
  }
  return topics;
}

function normaliseRows(rows: Float32Array): Float32Array {
  for (let row = 0; row * 256 < rows.length; row++) {
    const values = rows.subarray(row * 256, row * 256 + 256);
    const length = Math.sqrt(values.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let i = 0; i < 256; i++) values[i]! /= length;
  }
  return rows;
}
