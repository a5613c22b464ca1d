import type { Candidate, OrganizationRef } from './candidate';

/** A candidate whose subject is settled and whose organization may have come from further away. */
export type Proposal = {
  candidate: Candidate;
  /** Index of the person's appearance. */
  who: number;
  subjectBasis: 'full-name' | 'short-name' | 'pronoun';
  organization: OrganizationRef | null;
  organizationBasis: 'clause' | 'sentence' | 'article' | null;
  /** How the organization was found, for the ranker. */
  hold: string;
  features: string[];
};
