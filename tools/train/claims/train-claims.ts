import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseReadings } from '@/lib/history/choose-claims';
import type { Proposal } from '@/lib/history/claim-proposal';
import { type ArticleFacts, proposeClaims } from '@/lib/history/index';
import { contextFeatures } from '@/lib/history/rank/context-features';
import { featuresOf } from '@/lib/history/rank/features';
import type { RankerWeights } from '@/lib/history/rank/ranker';
import { hashOf, levelled, toPacked } from '@/lib/history/rank/weight-table';
import type { Ranked } from '@/lib/history/ranked';
import { growTrees, type Row } from './boosting';
import { type LabelledArticle, readLabelled, toGoldFacts } from './corpus';
import { type Label, Labels } from './labels';
import { readPieces } from './read-pieces';
import { recognisedFacts } from './recognised';
import { type Example, trainRegression } from './regression';

/** Written beside the code that reads it. */
export const RANKER_FILE = 'lib/history/rank/claim-ranker.generated.json';

const L2 = 0.008;
const MINIMUM = 4;
/** Pieces dense with moves count this much more than news: of the events told in news few are moves. */
const MOVES_WEIGHT = 1.5;
const PIECES_WEIGHT = 2;
/** For the trees, which see fewer features, less. */
const DENSE_WEIGHT = 1.2;
/** The smallest weights beyond so many are left out. */
const MOST_FEATURES = 20_000;
const FOLDS = 5;
/** From which probability claims are made: chosen on pieces and news held out, where precision and recall through recognised names fall short by about the same. */
const BELIEVED = {
  positions: 0.58,
  'borrowed positions': 0.6,
  'bare positions': 0.6,
  'loose positions': 0.72,
  ties: 0.5,
  moves: 0.55,
  life: 0.62,
};
const GROWING = { trees: 120, depth: 4, rate: 0.08, least: 8, lambda: 3 };

/** Trains the claim ranker on `CORPUS/names/news` and `CORPUS/history/moves` and writes its weights. Returns how many articles it saw. */
export function trainClaims(corpus: string, file: string = RANKER_FILE): number {
  const articles = [
    ...readLabelled(join(corpus, 'names/news')),
    ...readLabelled(join(corpus, 'history/moves')),
    ...readPieces(),
  ];
  writeFileSync(file, toJson(trainRanker(articles)));
  return articles.length;
}

export function toJson({ weights, ...rest }: RankerWeights): string {
  return `${JSON.stringify({ weights: toPacked(weights), ...rest })}\n`;
}

type Read = { id: string; proposals: Proposal[]; features: string[][]; labels: Label[] };

/** The trees learn from readings that models of other folds judged. */
export function trainRanker(articles: readonly LabelledArticle[]): RankerWeights {
  const recognised = recognisedFacts();
  const dense = articles.filter((a) => isDense(a.id));
  const read = [...articles.map((a) => readArticle(a)), ...dense.map((a) => readArticle(a, recognised(a)))];
  const { weights } = train(read);
  const trees = growTrees(crossRead(read).flatMap(rowsOf), GROWING);
  return { weights, trees, thresholds: BELIEVED };
}

/** Every article with its chosen claims, ranked by a model that never saw it. */
export function crossRead(read: readonly Read[]): { read: Read; ranked: Ranked[] }[] {
  const out: { read: Read; ranked: Ranked[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const ranker = train(read.filter((r) => foldOf(r.id) !== fold));
    for (const r of read) if (foldOf(r.id) === fold) out.push({ read: r, ranked: chooseReadings(r.proposals, ranker) });
  }
  return out;
}

/** What the trees learn from: the chosen readings of an article, judged by a model that never saw it. */
export function rowsOf({ read, ranked }: { read: Read; ranked: readonly Ranked[] }): Row[] {
  const rightOf = new Map(read.proposals.map((p, i) => [p, read.labels[i]?.right ?? false]));
  const values = contextFeatures(ranked);
  return ranked.map((r, i) => ({
    values: values[i] ?? [],
    right: rightOf.get(r.proposal) ?? false,
    weight: isDense(read.id) ? DENSE_WEIGHT : 1,
  }));
}

export function readArticle(article: LabelledArticle, facts: ArticleFacts = toGoldFacts(article)): Read {
  const labels = new Labels(article, facts.appearances);
  const proposals = proposeClaims(facts);
  return {
    id: article.id,
    proposals,
    features: proposals.map(featuresOf),
    labels: proposals.map((p) => labels.labelOf(p)),
  };
}

export function train(read: readonly Read[]): Pick<RankerWeights, 'weights'> {
  const claimed: Example[] = [];
  const organization: Example[] = [];
  for (const { id, features, labels } of read) {
    const weight = weightOf(id);
    labels.forEach((label, i) => {
      claimed.push({ features: features[i] ?? [], right: label.right, weight });
      if (label.organization !== null)
        organization.push({ features: features[i] ?? [], right: label.organization, weight });
    });
  }
  const first = trainRegression(claimed, L2, MINIMUM);
  const second = trainRegression(organization, L2, MINIMUM);
  const weights = new Map<number, readonly [number, number]>();
  const size = (feature: string): number =>
    Math.max(Math.abs(first.get(feature) ?? 0), Math.abs(second.get(feature) ?? 0) / 2);
  const features = [...new Set([...first.keys(), ...second.keys()])].sort(
    (a, b) => size(a) - size(b) || (a < b ? -1 : 1),
  );
  for (const feature of features.slice(-MOST_FEATURES)) {
    const pair = [levelled(first.get(feature) ?? 0), levelled(second.get(feature) ?? 0)] as const;
    if (pair.some((w) => w !== 0)) weights.set(hashOf(feature), pair);
  }
  return { weights };
}

/** Dense with moves, and unknown to the recogniser. */
const isDense = (id: string): boolean => /^(?:house-|m)/.test(id);

function weightOf(id: string): number {
  if (id.startsWith('house-')) return PIECES_WEIGHT;
  return id.startsWith('m') ? MOVES_WEIGHT : 1;
}

export function foldOf(id: string): number {
  let sum = 7;
  for (const c of id) sum = (sum * 33 + c.charCodeAt(0)) % 1000003;
  return sum % FOLDS;
}
