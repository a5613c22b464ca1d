import type { Proposal } from '../claim-proposal';
import { featuresOf } from './features';

/** What training leaves: a weight per feature, and per type the probability from which a claim is made. */
export type RankerWeights = { weights: Readonly<Record<string, number>>; thresholds: Readonly<Record<string, number>> };

/** How probable it is that the text says what the proposal claims: logistic regression over binary features. */
export function probabilityOf(proposal: Proposal, ranker: RankerWeights): number {
  let sum = 0;
  for (const feature of featuresOf(proposal)) sum += ranker.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
