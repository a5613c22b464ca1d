import type { OrganizationRef } from './candidate';
import type { Proposal } from './claim-proposal';
import type { ArticleView } from './text/article-view';
import { type SentenceView, tokenAt } from './text/sentence-view';

/** Types that are held at an organization. */
const HELD = new Set(['position', 'founder_of', 'owner_of', 'start_position', 'end_position']);

/**
 * Adds, beside each proposal that names no organization, readings with one from further away: the sentence, what else the
 * article says of the person, the organization last spoken of. Both readings are ranked; at most one is kept.
 */
export function settleOrganizations(article: ArticleView, proposals: readonly Proposal[]): Proposal[] {
  const known = employersOf(proposals);
  return proposals.flatMap((proposal) => {
    const { candidate } = proposal;
    if (proposal.organization || !HELD.has(candidate.type)) return [proposal];
    if (!candidate.office && candidate.type === 'position') return [proposal];
    const found = new Map<string, Proposal>();
    const add = (ref: OrganizationRef | null, hold: string, basis: 'sentence' | 'article'): void => {
      if (!ref) return;
      const key = `${ref.index}:${ref.name}`;
      const before = found.get(key);
      if (before) before.features.push(`also-hold:${hold}`);
      else found.set(key, { ...proposal, organization: ref, organizationBasis: basis, hold, features: [...proposal.features] });
    };
    const generic = candidate.hold === 'generic' ? 'generic-' : '';
    if (candidate.type !== 'start_position' || candidate.noun) add(known.get(proposal.who)?.[0] ?? null, `${generic}known`, 'article');
    add(inSentence(candidate.view, candidate.trigger), `${generic}sentence`, 'sentence');
    add(lastBefore(article, candidate.view), `${generic}recent`, 'article');
    add(mainOrganization(article), `${generic}main`, 'article');
    return [proposal, ...found.values()];
  });
}

/** What the article says elsewhere of where a person is, surest first. */
function employersOf(proposals: readonly Proposal[]): Map<number, OrganizationRef[]> {
  const known = new Map<number, OrganizationRef[]>();
  for (const p of proposals) {
    if (!p.organization || p.candidate.former) continue;
    if (p.candidate.type !== 'position' && p.candidate.type !== 'founder_of' && p.candidate.type !== 'start_position') continue;
    known.set(p.who, [...(known.get(p.who) ?? []), p.organization]);
  }
  return known;
}

function reference(view: SentenceView, i: number): OrganizationRef {
  const token = tokenAt(view, i);
  return { index: token.who, name: token.text };
}

/** The organization of the sentence nearest before the words that say it, else the nearest after them. */
function inSentence(view: SentenceView, trigger: number): OrganizationRef | null {
  for (let i = trigger - 1; i >= 0; i--) if (tokenAt(view, i).kind === 'organization') return reference(view, i);
  for (let i = trigger + 1; i < view.tokens.length; i++) if (tokenAt(view, i).kind === 'organization') return reference(view, i);
  return null;
}

/** The first organization of the nearest earlier sentence that names one. */
function lastBefore(article: ArticleView, view: SentenceView): OrganizationRef | null {
  for (let s = view.index - 1; s >= 0 && s >= view.index - 6; s--) {
    const earlier = article.sentences[s];
    const at = earlier?.tokens.findIndex((t) => t.kind === 'organization') ?? -1;
    if (earlier && at >= 0) return reference(earlier, at);
  }
  return null;
}

/** The organization the article speaks of most; the first of equals. */
function mainOrganization(article: ArticleView): OrganizationRef | null {
  let best = -1;
  article.appearances.forEach((appearance, i) => {
    if (appearance.kind === 'organization' && (best < 0 || (article.counts[i] ?? 0) > (article.counts[best] ?? 0))) best = i;
  });
  const appearance = article.appearances[best];
  return appearance ? { index: best, name: appearance.name } : null;
}
