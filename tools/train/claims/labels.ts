import type { Proposal } from '@/lib/history/claim-proposal';
import { POLITICAL_NOUNS } from '@/lib/history/lists/role-nouns';
import type { Appearance } from '@/lib/model/appearance';
import type { GoldClaim, LabelledArticle } from './corpus';

const GROUP: Record<string, string> = { founded: 'founder_of', membership: 'position' };
const groupOf = (type: string): string => GROUP[type] ?? type;

/** Names compare without case and without a leading "the", as the claims scorer does. */
export function normalName(name: string | null | undefined): string {
  const lower = (name ?? '').trim().toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

/** What an article's labels say of one proposal. */
export type Label = {
  /** Person, type and organization agree with a labelled claim; one labelled without organization agrees with any. */
  right: boolean;
  /**
   * Whether the organization is the labelled one; null when the proposal names none, or nothing of that type is labelled for the person.
   * An office of state labelled without its country says nothing against a country.
   */
  organization: boolean | null;
};

/** Compares proposals with the labels of one article, names by any surface of the labelled entity. */
export class Labels {
  private readonly names = new Map<string, Set<string>>();

  constructor(
    private readonly article: LabelledArticle,
    private readonly appearances: readonly Appearance[],
  ) {
    for (const [, name, surfaces] of article.entities) {
      const known = this.names.get(normalName(name)) ?? new Set();
      for (const s of [name, ...surfaces]) known.add(normalName(s));
      this.names.set(normalName(name), known);
    }
  }

  labelOf(proposal: Proposal): Label {
    const person = this.appearances[proposal.who]?.name ?? '';
    const about = this.article.claims.filter(
      (g) => groupOf(g.type) === groupOf(proposal.candidate.type) && this.same(g.person, person),
    );
    const named = this.organizationOf(proposal);
    const agrees = (g: GoldClaim): boolean =>
      [g.org, ...(g.orgAlso ?? [])].some((o) => o !== null && this.same(o, named));
    const political = POLITICAL_NOUNS.has(proposal.candidate.noun ?? '');
    const held = about.filter((g) => g.org !== null);
    return {
      right: about.some((g) => g.org === null || agrees(g)),
      organization: named === null || about.length === 0 || (held.length === 0 && political) ? null : held.some(agrees),
    };
  }

  private organizationOf({ organization }: Proposal): string | null {
    if (organization === null) return null;
    return organization.index === null
      ? organization.name
      : (this.appearances[organization.index]?.name ?? organization.name);
  }

  private same(label: string, mine: string | null): boolean {
    return (this.names.get(normalName(label)) ?? new Set([normalName(label)])).has(normalName(mine));
  }
}
