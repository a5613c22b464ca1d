import type { OrganizationRef } from './candidate';
import type { Proposal } from './claim-proposal';
import { POLITICAL_NOUNS } from './lists/role-nouns';
import { findNearbyOrganizations, type Nearby } from './nearby-organizations';
import type { ArticleView } from './text/article-view';

/** Types that are held at an organization. */
const HELD = new Set(['position', 'founder_of', 'owner_of', 'start_position', 'end_position', 'nominated']);

/**
 * Adds, beside each proposal that names no organization, readings with one from further away: the sentence, what else the
 * article says of the person, the organization last spoken of. All readings are ranked; at most one is kept.
 */
export function settleOrganizations(article: ArticleView, proposals: readonly Proposal[]): Proposal[] {
  const known = employersOf(proposals);
  return proposals.flatMap((proposal) => {
    const { candidate } = proposal;
    if (proposal.organization || !HELD.has(candidate.type)) return [proposal];
    const nearby = findNearbyOrganizations(article, candidate.view, candidate.trigger, isPolitical(candidate.noun));
    const employer = known.get(proposal.who)?.[0];
    if (employer && (candidate.type !== 'start_position' || candidate.noun))
      nearby.unshift({ ref: employer, hold: 'known', basis: 'article' });
    return [proposal, ...toReadings(proposal, nearby)];
  });
}

function isPolitical(noun: string | null): boolean {
  return noun !== null && POLITICAL_NOUNS.has(noun);
}

/** One reading an organization; the further ways that lead to it speak for it. */
function toReadings(proposal: Proposal, nearby: readonly Nearby[]): Proposal[] {
  const found = new Map<string, Proposal>();
  const prefix = proposal.candidate.hold === 'generic' ? 'generic-' : '';
  for (const { ref, hold, basis } of nearby) {
    const key = `${ref.index}:${ref.name}`;
    const before = found.get(key);
    if (before) before.features.push(`also-hold:${hold}`);
    else
      found.set(key, {
        ...proposal,
        organization: ref,
        organizationBasis: basis,
        hold: prefix + hold,
        features: [...proposal.features],
      });
  }
  return [...found.values()];
}

/** What the article says elsewhere of where a person is, surest first. */
function employersOf(proposals: readonly Proposal[]): Map<number, OrganizationRef[]> {
  const known = new Map<number, OrganizationRef[]>();
  for (const p of proposals) {
    if (!p.organization || p.candidate.former) continue;
    if (p.candidate.type !== 'position' && p.candidate.type !== 'founder_of' && p.candidate.type !== 'start_position')
      continue;
    known.set(p.who, [...(known.get(p.who) ?? []), p.organization]);
  }
  return known;
}
