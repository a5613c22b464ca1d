import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeClaims } from '@/lib/history/index';
import { featuresOf } from '@/lib/history/rank/features';
import type { RankerWeights } from '@/lib/history/rank/ranker';
import { type LabelledArticle, readLabelled, toGoldFacts } from './corpus';
import { isRight, surfacesOf } from './labels';
import { type Example, trainRegression } from './regression';
import { chooseThresholds } from './thresholds';

/** Written beside the code that reads it. */
export const RANKER_FILE = 'lib/history/rank/claim-ranker.generated.json';

const L2 = 0.0015;
const MINIMUM = 3;
const MOVES_WEIGHT = 1;
const FOLDS = 5;

/** Trains the claim ranker on `CORPUS/names/news` and `CORPUS/history/moves` and writes its weights. Returns how many examples there were. */
export function trainClaims(corpus: string, file: string = RANKER_FILE): number {
  const articles = [...readLabelled(join(corpus, 'names/news')), ...readLabelled(join(corpus, 'history/moves'))];
  const ranker = trainRanker(articles);
  writeFileSync(file, `${JSON.stringify(ranker)}\n`);
  return articles.length;
}

export function trainRanker(articles: readonly LabelledArticle[]): RankerWeights {
  const examples = articles.flatMap((article) => toExamples(article));
  const thresholds = chooseThresholds(examples, FOLDS, (part) => trainRegression(part, L2, MINIMUM));
  const weights: Record<string, number> = {};
  for (const [feature, weight] of trainRegression(examples, L2, MINIMUM)) if (Math.abs(weight) >= 0.02) weights[feature] = Math.round(weight * 100) / 100;
  return { weights, thresholds };
}

function toExamples(article: LabelledArticle): Example[] {
  const facts = toGoldFacts(article);
  const names = surfacesOf(article);
  return proposeClaims(facts).map((proposal) => ({
    features: featuresOf(proposal),
    right: isRight(proposal, article.claims, facts.appearances, names),
    weight: article.id.startsWith('m') ? MOVES_WEIGHT : 1,
    type: proposal.candidate.type,
    key: article.id,
  }));
}
