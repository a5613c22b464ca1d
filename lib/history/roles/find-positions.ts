import type { ClaimStatus, ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { isFunctionWord } from '../lists/function-words';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Phrases } from '../text/subjects';
import type { VerbChain } from '../text/verb-chain';
import { linkRoles, type RoleLink } from './link-roles';
import { type Held, heldOrganizations } from './organization-of';
import { isRoleNoun, roleBase } from './role-head';
import type { RolePhrase } from './role-phrase';
import { titleOf } from './role-title';

/** Who is what: every role phrase with the people who stand under it. */
export function findPositions(view: SentenceView, phrases: Phrases): Candidate[] {
  return linkRoles(view, phrases).flatMap((link) => toCandidates(view, link));
}

function toCandidates(view: SentenceView, link: RoleLink): Candidate[] {
  const { phrase } = link;
  const affiliation = affiliationAfter(view, link);
  const held = [...heldOrganizations(view, phrase), ...affiliation];
  const best = pickHeld(held);
  const base = positionCandidate(view, link, best);
  const type = typeOf(phrase, link);
  const out: Candidate[] = [{ ...base, type }];
  if (type === 'position' && phrase.colour.has('appointed'))
    out.push({ ...base, type: 'start_position', method: `appointed-${link.rule}` });
  for (const joined of joinedRoles(view, phrase)) {
    const other = typeOf({ ...phrase, noun: joined.noun }, link);
    if (other !== type) out.push({ ...base, ...joined, type: other });
  }
  for (const other of alsoHeld(view, phrase, best))
    out.push({ ...base, type, organization: other.ref, hold: `also-${other.how}` });
  return out;
}

/** "founder and CEO of Acme": the heads joined to the first, where they tell something of another type. */
function joinedRoles(view: SentenceView, phrase: RolePhrase): { noun: string; trigger: number; title: string }[] {
  const joined: { noun: string; trigger: number; title: string }[] = [];
  for (let i = phrase.head + 1; i < phrase.coreEnd; i++) {
    if (isRoleNoun(tokenAt(view, i)))
      joined.push({ noun: roleBase(tokenAt(view, i).lower), trigger: i, title: tokenAt(view, i).text });
  }
  return joined.slice(-1);
}

function pickHeld(held: readonly Held[]): Held | undefined {
  return held[0];
}

/** "chairman of A and B": the second name is as good as the first. */
function alsoHeld(view: SentenceView, phrase: RolePhrase, best: Held | undefined): Held[] {
  if (!best || best.token < phrase.coreEnd) return [];
  return heldOrganizations(view, phrase).filter(
    (h) => h.token > best.token && h.kind === 'organization' && ['and', ','].includes(tokenAt(view, h.token - 1).lower),
  );
}

/** "economist Gary Thayer of AG Edwards": the name after the person. */
function affiliationAfter(view: SentenceView, link: RoleLink): Held[] {
  const preposition = tokenAt(view, link.person + 1).lower;
  if (preposition !== 'of' && preposition !== 'at' && preposition !== 'from' && preposition !== 'with') return [];
  let k = link.person + 2;
  if (tokenAt(view, k).lower === 'the') k++;
  if (isPossessive(tokenAt(view, k + 1)) && tokenAt(view, k + 2).kind === 'organization') k += 2;
  const token = tokenAt(view, k);
  if (token.kind !== 'organization') return [];
  return [
    { ref: { index: token.who, name: token.text }, how: `person-${preposition}`, kind: 'organization', token: k },
  ];
}

function positionCandidate(view: SentenceView, link: RoleLink, held: Held | undefined): Omit<Candidate, 'type'> {
  const { phrase, chain } = link;
  return {
    view,
    subject: link.person,
    trigger: phrase.head,
    organization: held?.ref ?? null,
    hold: held
      ? `${held.how}:${held.kind === 'product' ? 'organization' : held.kind}`
      : phrase.links[0]?.how === 'generic'
        ? 'generic'
        : 'none',
    title: titleOf(view, phrase, held),
    noun: phrase.noun,
    former: phrase.colour.has('former') || Boolean(chain?.past),
    status: statusOf(phrase, chain),
    method: link.rule,
    path: link.path,
    office: phrase.office,
    features: featuresOf(view, link),
  };
}

function typeOf(phrase: RolePhrase, link: RoleLink): ClaimType {
  if (/^(?:co-?)?founder$/.test(phrase.noun)) return 'founder_of';
  if (/^(?:co-)?owner$|^proprietor$/.test(phrase.noun)) return 'owner_of';
  if (/^(?:graduate|alumn(?:us|a)|alum|student|pupil)$/.test(phrase.noun)) return 'educated_at';
  if (NOMINEES.has(phrase.noun)) return 'nominated';
  if (link.rule === 'become' || (link.chain?.planned && link.rule !== 'apposition' && link.rule !== 'stay'))
    return 'start_position';
  return 'position';
}

export const NOMINEES = new Set('nominee candidate hopeful challenger contender front-runner frontrunner'.split(' '));

function statusOf(phrase: RolePhrase, chain: VerbChain | null): ClaimStatus {
  if (phrase.colour.has('negated') || chain?.negated) return 'denied';
  if (phrase.colour.has('potential') || chain?.potential) return 'potential';
  if (phrase.colour.has('incoming') || chain?.planned || chain?.infinitive) return 'planned';
  return chain?.reported ? 'reported' : 'asserted';
}

function featuresOf(view: SentenceView, link: RoleLink): string[] {
  const { phrase } = link;
  const out = [
    `det:${phrase.determiner ?? 'none'}`,
    `noun:${phrase.noun}`,
    `plural:${phrase.plural}-${link.path === 'listed'}`,
  ];
  for (const colour of phrase.colour) out.push(`colour:${colour}`);
  const before = tokenAt(view, phrase.outerStart - 1);
  out.push(`before:${before.kind === 'word' ? before.lower : before.kind === 'punct' ? before.text : before.kind}`);
  const after = tokenAt(view, Math.max(phrase.end, link.person + 1));
  out.push(
    `after:${after.kind === 'word' ? (isFunctionWord(after.lower) ? after.lower : 'word') : after.kind === 'punct' ? after.text : after.kind}`,
  );
  if (isPerson(tokenAt(view, link.person)) && isPossessive(tokenAt(view, link.person + 1))) out.push('owner');
  if (link.chain?.past) out.push('past');
  return out;
}
