import type { Proposal } from '../claim-proposal';
import type { Ranked } from '../ranked';
import { isLoose } from '../settle-subjects';
import { contextFeatures } from './context-features';
import { featuresOf } from './features';
import { scoreTrees, type Trees } from './trees';
import { fromPacked, hashOf, type WeightTable } from './weight-table';

/**
 * What training leaves. Per feature two weights: for the question whether the text makes the claim, and for the question
 * whether, if it names an organization for it at all, it is this one. The trees look at each reading a second time, among all others of the
 * article. Per group the probability from which a claim is made.
 */
export type RankerWeights = {
  weights: WeightTable;
  trees: Trees;
  thresholds: Readonly<Record<string, number>>;
};

/** As written by training. */
export type PackedRanker = Omit<RankerWeights, 'weights'> & { weights: string };

export function fromPackedRanker(packed: PackedRanker): RankerWeights {
  return { ...packed, weights: fromPacked(packed.weights) };
}

/**
 * Moves, ties, and what happens in a life each have a threshold of their own; so have roles, by where their organization comes from:
 * of those that name it in the clause seven in eight are right (news held out, recognised names), of those that borrow it from the article
 * nearly two in three, of those that name none, or that no pattern holds, not one in two.
 */
export function groupOf({ candidate, organization, organizationBasis }: Proposal): string {
  const { type } = candidate;
  if (type === 'start_position' || type === 'end_position' || type === 'nominated') return 'moves';
  if (type === 'legal' || type === 'born' || type === 'died') return 'life';
  if (type !== 'position') return 'ties';
  if (isLoose(candidate)) return 'loose positions';
  if (!organization) return 'bare positions';
  return organizationBasis === 'article' ? 'borrowed positions' : 'positions';
}

export type Judged = { claimed: number; organization: number };

/** Two logistic regressions over the same binary features. */
export function judge(proposal: Proposal, ranker: Pick<RankerWeights, 'weights'>): Judged {
  let claimed = 0;
  let organization = 0;
  for (const feature of featuresOf(proposal)) {
    const weights = ranker.weights.get(hashOf(feature));
    claimed += weights?.[0] ?? 0;
    organization += weights?.[1] ?? 0;
  }
  return { claimed: logistic(claimed), organization: logistic(organization) };
}

/** The readings of one article again, each in the light of the others. */
export function judgeTogether(ranked: readonly Ranked[], trees: Trees): Ranked[] {
  const rows = contextFeatures(ranked);
  return ranked.map((r, i) => {
    const probability = logistic(scoreTrees(trees, rows[i] ?? []));
    return { ...r, probability: r.plain ? Math.max(r.probability, probability) : probability };
  });
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
