import type { ClaimStatus, ClaimType } from '@/lib/model/claim';
import type { SentenceView } from './text/sentence-view';

/** An organization as a claim names it. */
export type OrganizationRef = {
  /** Index of the appearance; null for a place, a product line, a country behind an adjective. */
  index: number | null;
  name: string;
};

/** A claim that a pattern proposes; the ranker decides whether it is made. */
export type Candidate = {
  type: ClaimType;
  view: SentenceView;
  /** Token index of the mention or pronoun that stands for the subject. */
  subject: number;
  /** Token index of the word that says it: a role's head, a verb. */
  trigger: number;
  organization: OrganizationRef | null;
  /** How the organization is held: `of`, `premodifier`, `object`, `sentence`, `known`, …; `none`. */
  hold: string;
  title: string | null;
  /** The role's noun, singular; null when no role is named. */
  noun: string | null;
  former: boolean;
  status: ClaimStatus;
  /** The pattern, e.g. `apposition`, `leave-active`. */
  method: string;
  /** How the subject was reached, e.g. `adjacent`, `relative`, `coordinated`. */
  path: string;
  /** True when a role of such a kind is held at an organization. */
  office: boolean;
  /** The candidate whose move this one repeats, so that it takes its date; unset for all else. */
  told?: Candidate;
  /** Further binary features for the ranker. */
  features: string[];
};
