import type { Candidate, OrganizationRef } from './candidate';
import type { Proposal } from './claim-proposal';
import { POLITICAL_NOUNS } from './lists/role-nouns';
import { findNearbyOrganizations, type Nearby } from './nearby-organizations';
import { isLoose } from './settle-subjects';
import type { ArticleView } from './text/article-view';
import { houseOf, keyOf } from './text/families';
import { tokenAt } from './text/sentence-view';

/** Types that are held at an organization. */
const HELD = new Set(['position', 'founder_of', 'owner_of', 'start_position', 'end_position', 'nominated']);

/**
 * Adds, beside each proposal that names no organization, readings with one from further away: the sentence, what else the
 * article says of the person, the organization last spoken of. All readings are ranked; at most one is kept.
 */
export function settleOrganizations(article: ArticleView, proposals: readonly Proposal[]): Proposal[] {
  const named = proposals.map((p) => withAppearance(article, p));
  const patterned = named.filter((p) => !isLoose(p.candidate));
  const known = employersOf(patterned);
  const next = destinationsOf(patterned);
  return named.flatMap((proposal) => {
    const { candidate } = proposal;
    if (proposal.organization || !HELD.has(candidate.type)) return [proposal];
    const nearby = findNearbyOrganizations(article, candidate.view, candidate.trigger, isPolitical(candidate));
    nearby.unshift(...employersNear(known.get(proposal.who) ?? [], proposal));
    const ahead = next.get(personIn(proposal)) ?? [];
    const open = candidate.type === 'start_position' ? nearby : nearby.filter((n) => !ahead.includes(keyOf(n.ref)));
    return [proposal, ...toReadings(article, proposal, open)];
  });
}

/** "Cardinal's president": the one organization of the article whose name begins so. */
function withAppearance(article: ArticleView, proposal: Proposal): Proposal {
  const name = proposal.organization?.name;
  if (name === undefined || proposal.organization?.index !== null) return proposal;
  const fits = article.appearances.flatMap((a, i) =>
    a.kind === 'organization' && a.name.startsWith(`${name} `) ? [i] : [],
  );
  const [index] = fits;
  if (index === undefined || fits.length > 1) return proposal;
  return { ...proposal, organization: { index, name: article.appearances[index]?.name ?? name } };
}

const personIn = ({ who, candidate }: Proposal): string => `${who} ${candidate.view.index}`;

/** Where a sentence says that a person goes: no place that the same sentence says was left or held. */
function destinationsOf(proposals: readonly Proposal[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const p of proposals) {
    if (p.candidate.type !== 'start_position' || !p.organization) continue;
    next.set(personIn(p), [...(next.get(personIn(p)) ?? []), keyOf(p.organization)]);
  }
  return next;
}

/** Words by which offices of state change hands: who is elected or deposed may be of a country. */
const OF_STATE =
  /^(?:elect|elected|re-?elect|re-?elected|sworn|inaugurat\w+|crowned|deposed|toppled|overthrown|ousted|impeached|election|re-?election|presidency|abdicat\w+)$/;

function isPolitical({ noun, view, trigger }: Candidate): boolean {
  return noun === null ? OF_STATE.test(tokenAt(view, trigger).lower) : POLITICAL_NOUNS.has(noun);
}

/** One reading an organization; the further ways that lead to it, or to its own house, speak for it. */
function toReadings(article: ArticleView, proposal: Proposal, nearby: readonly Nearby[]): Proposal[] {
  const found = new Map<string, Proposal>();
  const prefix = proposal.candidate.hold === 'generic' ? 'generic-' : '';
  for (const { ref, hold, basis } of nearby) {
    if (found.has(keyOf(ref))) continue;
    const others = nearby.filter((n) => n.hold !== hold);
    const same = others.filter((n) => keyOf(n.ref) === keyOf(ref)).map((n) => `also-hold:${n.hold}`);
    const kin = others.filter((n) => keyOf(n.ref) !== keyOf(ref) && houseOf(article, n.ref) === houseOf(article, ref));
    const features = [...proposal.features, ...same, ...kin.map((n) => `also-kin:${n.hold}`)];
    found.set(keyOf(ref), { ...proposal, organization: ref, organizationBasis: basis, hold: prefix + hold, features });
  }
  return [...found.values()];
}

type Employer = { ref: OrganizationRef; sentence: number; joined: boolean };

/** Where the article says that a person is or was, or went, in its order. */
function employersOf(proposals: readonly Proposal[]): Map<number, Employer[]> {
  const known = new Map<number, Employer[]>();
  for (const { candidate, organization, who } of proposals) {
    if (!organization || !EMPLOYING.has(candidate.type)) continue;
    const employer = { ref: organization, sentence: candidate.view.index, joined: candidate.type === 'start_position' };
    known.set(who, [...(known.get(who) ?? []), employer]);
  }
  return known;
}

const EMPLOYING = new Set(['position', 'founder_of', 'start_position']);

/** The employer told in the same sentence, the last one told before it, the first one told after it. What is joined in the same sentence is none. */
function employersNear(known: readonly Employer[], { candidate }: Proposal): Nearby[] {
  const here = candidate.view.index;
  const starting = candidate.type === 'start_position';
  const same = starting ? undefined : known.find((k) => k.sentence === here && !k.joined);
  const before = known.findLast((k) => k.sentence < here);
  const after = known.find((k) => k.sentence > here && !k.joined);
  const out: Nearby[] = [];
  if (same) out.push({ ref: same.ref, hold: 'known-here', basis: 'sentence' });
  if (before) out.push({ ref: before.ref, hold: before.joined ? 'known-joined' : 'known-before', basis: 'article' });
  if (after) out.push({ ref: after.ref, hold: 'known-after', basis: 'article' });
  return out;
}
