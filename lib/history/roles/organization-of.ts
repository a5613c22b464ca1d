import type { OrganizationRef } from '../candidate';
import { POLITICAL_NOUNS } from '../lists/role-nouns';
import { type SentenceView, tokenAt } from '../text/sentence-view';
import type { OrganizationLink } from './organization-link';
import type { RolePhrase } from './role-phrase';

const HOW_RANK: Record<OrganizationLink['how'], number> = {
  of: 0,
  at: 1,
  possessive: 1,
  premodifier: 2,
  with: 2,
  comma: 2,
  for: 2,
  from: 3,
  to: 3,
  on: 3,
  in: 4,
  demonym: 5,
  generic: 9,
  person: 9,
} as Record<OrganizationLink['how'], number>;
const KIND_RANK: Record<string, number> = { organization: 0, product: 1, other: 3, place: 2, word: 4 };

export type Held = { ref: OrganizationRef; how: string; kind: string; token: number };

/** A mention, or a country behind an adjective, as an organization. */
export function toReference(view: SentenceView, link: OrganizationLink): OrganizationRef {
  const token = tokenAt(view, link.token);
  if (link.name !== null) return { index: null, name: link.name };
  return { index: token.kind === 'organization' ? token.who : null, name: token.text };
}

/** The organizations a role phrase itself names, best first: organizations before product lines before places. */
export function heldOrganizations(
  view: SentenceView,
  { links, office, noun }: Pick<RolePhrase, 'links' | 'office' | 'noun'>,
): Held[] {
  const stately = office || POLITICAL_NOUNS.has(noun);
  return links
    .filter((link) => link.how !== 'generic' && link.how !== 'person')
    .filter((link) => mayHold(view, link, stately))
    .map((link, order) => ({ link, order, kind: tokenAt(view, link.token).kind }))
    .sort((a, b) => score(a) - score(b))
    .map(({ link, kind }) => ({ ref: toReference(view, link), how: link.how, kind, token: link.token }));
}

/** A place holds an office or what is "of" it ("mayor of Mindelo"), not a calling ("US philanthropist") and nobody who is merely in it. */
function mayHold(view: SentenceView, link: OrganizationLink, stately: boolean): boolean {
  const { kind } = tokenAt(view, link.token);
  if (kind === 'place') return link.how !== 'in' && (stately || link.how === 'of');
  return kind === 'word' ? stately : true;
}

function score(entry: { link: OrganizationLink; order: number; kind: string }): number {
  return (entry.link.owned ? 0 : (KIND_RANK[entry.kind] ?? 5)) * 100 + HOW_RANK[entry.link.how] * 10 + entry.order;
}
