import type { Candidate } from './candidate';
import type { Proposal } from './claim-proposal';

/** A proposal that was chosen among the readings of the same words, and how probable it is. */
export type Ranked = {
  proposal: Proposal;
  probability: number;
  /** How probable it is that the organization is the one meant. */
  organization: number;
  /** Of a form that leaves no doubt. */
  plain: boolean;
  /** Other words of the sentence that tell the same, and may date it. */
  also: readonly Candidate[];
};
