import type { Proposal } from './claim-proposal';

/** A proposal that was chosen among its readings, with the probability that the text makes the claim. */
export type Ranked = { proposal: Proposal; probability: number };
