import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseReadings } from '@/lib/history/choose-claims';
import type { Proposal } from '@/lib/history/claim-proposal';
import { proposeClaims } from '@/lib/history/index';
import { featuresOf } from '@/lib/history/rank/features';
import type { RankerWeights } from '@/lib/history/rank/ranker';
import { groupOf } from '@/lib/history/rank/ranker';
import type { Ranked } from '@/lib/history/ranked';
import { type LabelledArticle, readLabelled, toGoldFacts } from './corpus';
import { readKnowledgeNet } from './knowledgenet';
import { type Label, Labels } from './labels';
import { readPieces } from './read-pieces';
import { type Example, trainRegression } from './regression';
import { chooseThresholds, type Judgement } from './thresholds';

/** Written beside the code that reads it. */
export const RANKER_FILE = 'lib/history/rank/claim-ranker.generated.json';

const L2 = 0.015;
/** Weights below, in hundredths, change no judgement and are left out. */
const LEAST = 10;
const MINIMUM = 3;
/** Pieces dense with moves count this much more than news: of the events told in news few are moves. */
const MOVES_WEIGHT = 2;
const PIECES_WEIGHT = 3;
/** Biographies are no news. */
const LIVES_WEIGHT = 1;
const FOLDS = 5;

/** Trains the claim ranker on `CORPUS/names/news` and `CORPUS/history/moves` and writes its weights. Returns how many articles it saw. */
export function trainClaims(corpus: string, file: string = RANKER_FILE): number {
  const articles = [
    ...readLabelled(join(corpus, 'names/news')),
    ...readLabelled(join(corpus, 'history/moves')),
    ...readPieces(),
  ];
  const biographies = readKnowledgeNet(join(corpus, 'history/knowledgenet/passages.json'));
  writeFileSync(file, `${JSON.stringify(trainRanker(articles, biographies))}\n`);
  return articles.length;
}

type Biography = ReturnType<typeof readKnowledgeNet>[number];
type Read = { id: string; proposals: Proposal[]; features: string[][]; labels: Label[] };

/** The thresholds are chosen on claims that models of other folds judged. */
export function trainRanker(
  articles: readonly LabelledArticle[],
  biographies: readonly Biography[] = [],
): RankerWeights {
  const read = articles.map(readArticle);
  const lives = biographies.map(readBiography);
  return { ...train([...read, ...lives]), thresholds: chooseThresholds(crossJudge(read, lives)) };
}

/** Every article with its chosen claims, ranked by a model that never saw it. */
export function crossRead(read: readonly Read[], lives: readonly Read[] = []): { read: Read; ranked: Ranked[] }[] {
  const out: { read: Read; ranked: Ranked[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const ranker = train([...read.filter((r) => foldOf(r.id) !== fold), ...lives]);
    for (const r of read) if (foldOf(r.id) === fold) out.push({ read: r, ranked: chooseReadings(r.proposals, ranker) });
  }
  return out;
}

/** The same, each claim with what its article's labels say. */
export function crossJudge(read: readonly Read[], lives: readonly Read[] = []): Judgement[] {
  return crossRead(read, lives).flatMap(({ read: r, ranked }) => judgeArticle(r, ranked));
}

export function readArticle(article: LabelledArticle): Read {
  const facts = toGoldFacts(article);
  const labels = new Labels(article, facts.appearances);
  const proposals = proposeClaims(facts);
  return {
    id: article.id,
    proposals,
    features: proposals.map(featuresOf),
    labels: proposals.map((p) => labels.labelOf(p)),
  };
}

/** A biography teaches only of the types it is labelled for, and only where an organization is named. */
function readBiography(biography: Biography): Read {
  const read = readArticle(biography);
  const kept = read.proposals.map(
    (p) => p.organizationBasis === 'clause' && biography.judges.includes(p.candidate.type),
  );
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, i) => kept[i]);
  return {
    id: biography.id,
    proposals: pick(read.proposals),
    features: pick(read.features),
    labels: pick(read.labels),
  };
}

function train(read: readonly Read[]): RankerWeights {
  const claimed: Example[] = [];
  const organization: Example[] = [];
  for (const { id, features, labels } of read) {
    const weight = id.startsWith('house-')
      ? PIECES_WEIGHT
      : id.startsWith('m')
        ? MOVES_WEIGHT
        : id.startsWith('k')
          ? LIVES_WEIGHT
          : 1;
    labels.forEach((label, i) => {
      claimed.push({ features: features[i] ?? [], right: label.right, weight });
      if (label.organization !== null)
        organization.push({ features: features[i] ?? [], right: label.organization, weight });
    });
  }
  const first = trainRegression(claimed, L2, MINIMUM);
  const second = trainRegression(organization, L2, MINIMUM);
  const weights: Record<string, Record<string, number[]>> = {};
  for (const feature of new Set([...first.keys(), ...second.keys()])) {
    const pair = [first.get(feature) ?? 0, second.get(feature) ?? 0].map((w) => Math.round(w * 100));
    if (!pair.some((w) => Math.abs(w) >= LEAST)) continue;
    const bar = feature.indexOf('|');
    const family = feature.slice(0, bar);
    weights[family] ??= {};
    weights[family][feature.slice(bar + 1)] = pair;
  }
  return { weights, thresholds: {} };
}

function judgeArticle(read: Read, ranked: readonly Ranked[]): Judgement[] {
  const rightOf = new Map(read.proposals.map((p, i) => [p, read.labels[i]?.right ?? false]));
  return ranked.map(({ proposal, probability }) => ({
    group: groupOf(proposal),
    probability,
    right: rightOf.get(proposal) ?? false,
    fact: [
      read.id,
      proposal.candidate.type,
      proposal.who,
      proposal.organization?.index ?? proposal.organization?.name,
    ].join('|'),
  }));
}

function foldOf(id: string): number {
  let sum = 7;
  for (const c of id) sum = (sum * 33 + c.charCodeAt(0)) % 1000003;
  return sum % FOLDS;
}
