import type { Proposal } from '@/lib/history/claim-proposal';
import type { Appearance } from '@/lib/model/appearance';
import type { GoldClaim, LabelledArticle } from './corpus';

const GROUP: Record<string, string> = { founded: 'founder_of', membership: 'position' };
const groupOf = (type: string): string => GROUP[type] ?? type;

/** Names compare without case and without a leading "the", as the claims scorer does. */
export function normalName(name: string | null | undefined): string {
  const lower = (name ?? '').trim().toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

/** All surfaces of each labelled entity, by normal name. */
export function surfacesOf(article: LabelledArticle): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [, name, surfaces] of article.entities) {
    const known = names.get(normalName(name)) ?? new Set();
    for (const s of [name, ...surfaces]) known.add(normalName(s));
    names.set(normalName(name), known);
  }
  return names;
}

/**
 * Whether an article's labels hold what a proposal says, as the claims scorer would match it.
 * A gold organization of null agrees with any, but teaches nothing about one taken from afar: such a reading counts as wrong.
 */
export function isRight(proposal: Proposal, gold: readonly GoldClaim[], appearances: readonly Appearance[], names: ReadonlyMap<string, Set<string>>): boolean {
  const same = (label: string | null, mine: string | null): boolean => {
    if (label === null) return true;
    return (names.get(normalName(label)) ?? new Set([normalName(label)])).has(normalName(mine));
  };
  const person = appearances[proposal.who]?.name ?? '';
  const organization = proposal.organization;
  const name = organization === null ? null : organization.index === null ? organization.name : (appearances[organization.index]?.name ?? organization.name);
  return gold.some((g) => {
    if (groupOf(g.type) !== groupOf(proposal.candidate.type) || !same(g.person, person)) return false;
    if (g.org === null && organization !== null && proposal.organizationBasis !== 'clause') return false;
    return [g.org, ...(g.orgAlso ?? [])].some((o) => same(o, name));
  });
}
