import type { ClaimType } from '@/lib/model/claim';
import type { Proposal } from '../claim-proposal';
import { featuresOf, waysTo } from './features';

/**
 * What training leaves. Per feature, by what stands before and behind its bar, two weights in hundredths: for the question whether the text makes the claim, and for the question
 * whether, if it names an organization for it at all, it is this one. Per group the probability from which a claim is made.
 */
export type RankerWeights = {
  weights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  thresholds: Readonly<Record<string, number>>;
};

/** So many further ways to the same organization make a borrowed one nearly as sure as a named one. */
const AGREED = 2;

/**
 * Claims that share a threshold: of one type, their organization named in the clause, found in several ways, borrowed from further away, or not
 * named. Comings and goings are believed sooner in an article that tells many of them, and those only guessed at are a group of their own.
 */
export function groupOf({ candidate, organizationBasis, features }: Proposal): string {
  const basis =
    organizationBasis === 'clause'
      ? 'clause'
      : organizationBasis
        ? waysTo(features) >= AGREED
          ? 'agreed'
          : 'borrowed'
        : 'none';
  if (!MOVES.has(candidate.type)) return `${candidate.type}-${basis}`;
  const told = features.includes('moves-told:some') || features.includes('moves-told:many') ? '-told' : '';
  return `${candidate.type}-${candidate.method.startsWith('loose-') ? 'loose' : basis}${told}`;
}

const MOVES = new Set<ClaimType>(['start_position', 'end_position']);

export type Judged = { claimed: number; organization: number };

/** Two logistic regressions over the same binary features. */
export function judge(proposal: Proposal, ranker: RankerWeights): Judged {
  let claimed = 0;
  let organization = 0;
  for (const feature of featuresOf(proposal)) {
    const bar = feature.indexOf('|');
    const weights = ranker.weights[feature.slice(0, bar)]?.[feature.slice(bar + 1)];
    claimed += (weights?.[0] ?? 0) / 100;
    organization += (weights?.[1] ?? 0) / 100;
  }
  return { claimed: logistic(claimed), organization: logistic(organization) };
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
