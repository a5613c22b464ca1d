import type { Proposal } from '../claim-proposal';
import { isPerson } from '../text/sentence-view';

/** Binary features of a proposal, as the ranker was trained on. The type is in each, so that types share no weight unless they share a sense. */
export function featuresOf(proposal: Proposal): string[] {
  const c = proposal.candidate;
  const gap = Math.abs(c.subject - c.trigger);
  const people = c.view.tokens.filter(isPerson).length;
  const organizations = c.view.tokens.filter((t) => t.kind === 'organization').length;
  const own = [
    'bias',
    `method:${c.method}`,
    `path:${c.path}`,
    `method-path:${c.method}:${c.path}`,
    `hold:${proposal.hold}`,
    `method-hold:${c.method}:${proposal.hold}`,
    `basis:${proposal.organizationBasis ?? 'none'}`,
    `office-basis:${c.office}:${proposal.organizationBasis ?? 'none'}`,
    `subject:${proposal.subjectBasis}`,
    `status:${c.status}`,
    `noun:${c.noun ?? 'none'}`,
    `noun-hold:${c.noun ?? 'none'}:${proposal.hold}`,
    `noun-basis:${c.noun ?? 'none'}:${proposal.organizationBasis ?? 'none'}`,
    `gap:${gap < 3 ? gap : gap < 6 ? '3-5' : gap < 12 ? '6-11' : 'far'}`,
    `people:${Math.min(4, people)}`,
    `organizations:${Math.min(4, organizations)}`,
    `headline:${c.view.headline}`,
    ...c.features,
    ...proposal.features,
  ];
  return own.map((f) => `${c.type}|${f}`);
}
