import type { Proposal } from '../claim-proposal';
import { isLoose } from '../settle-subjects';
import { isPerson } from '../text/sentence-view';

const MOVES = new Set(['start_position', 'end_position', 'nominated']);
const LIFE = new Set(['legal', 'died', 'born']);

/**
 * Binary features of a proposal, as the ranker was trained on. What is particular to a type carries its name;
 * what types of one family have in common (how subject and organization were reached) they learn together.
 */
export function featuresOf(proposal: Proposal): string[] {
  const { type } = proposal.candidate;
  const kind = MOVES.has(type) ? 'move' : LIFE.has(type) ? 'life' : type === 'position' ? 'position' : 'tie';
  const family = isLoose(proposal.candidate) ? `loose-${kind}` : kind;
  return [...particular(proposal).map((f) => `${type}|${f}`), ...common(proposal).map((f) => `${family}|${f}`)];
}

function particular(proposal: Proposal): string[] {
  const c = proposal.candidate;
  const basis = proposal.organizationBasis ?? 'none';
  return [
    'bias',
    `method:${c.method}`,
    `method-hold:${c.method}:${proposal.hold}`,
    `method-path:${c.method}:${c.path}`,
    `basis:${basis}`,
    `office-basis:${c.office}:${basis}`,
    `noun:${c.noun ?? 'none'}`,
    `noun-basis:${c.noun ?? 'none'}:${basis}`,
    `headline:${c.view.headline}`,
  ];
}

/** In how many more ways the organization was reached than the one it is held by. */
export function waysTo(features: readonly string[]): number {
  return features.filter((f) => /^also-(?:hold|kin)/.test(f)).length;
}

function common(proposal: Proposal): string[] {
  const c = proposal.candidate;
  const gap = Math.abs(c.subject - c.trigger);
  const people = c.view.tokens.filter(isPerson).length;
  const organizations = c.view.tokens.filter((t) => t.kind === 'organization').length;
  const agree = Math.min(3, waysTo(proposal.features));
  return [
    `agree:${agree}-${proposal.organizationBasis}`,
    `agree-path:${agree}-${c.path}`,
    `agree-title:${agree}-${c.title !== null}`,
    `path:${c.path}`,
    `hold:${proposal.hold}`,
    `path-subject:${c.path}:${proposal.subjectBasis}`,
    `subject:${proposal.subjectBasis}`,
    `status:${c.status}`,
    `noun-hold:${c.noun ?? 'none'}:${proposal.hold}`,
    `gap:${gap < 3 ? gap : gap < 6 ? '3-5' : gap < 12 ? '6-11' : 'far'}`,
    `people:${Math.min(4, people)}`,
    `organizations:${Math.min(4, organizations)}`,
    ...c.features,
    ...proposal.features,
  ];
}
