import type { OrganizationRef } from '../candidate';
import { DEMONYMS } from '../lists/demonyms';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lists/function-words';
import { VERB_FORMS } from '../lists/verbs';
import { isBase } from '../roles/complement';
import { listFrom, skipHonorifics } from '../roles/link-roles';
import { heldOrganizations } from '../roles/organization-of';
import type { RolePhrase } from '../roles/role-phrase';
import { titleOf } from '../roles/role-title';
import { isObjectPronoun } from '../text/pronouns';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Phrases } from '../text/subjects';

/** The people right after a verb: "fired [chief executive] X", "appointed A and B". Empty when something else comes first. */
export function findObjects(view: SentenceView, from: number, phrases: Phrases): number[] {
  if (isObjectPronoun(view, from)) return [from];
  let k = from;
  for (let steps = 0; steps < 14; steps++) {
    k = skipHonorifics(view, k);
    const token = tokenAt(view, k);
    if (isPerson(token)) return isPossessive(tokenAt(view, k + 1)) ? [] : listFrom(view, k, true);
    const phrase = phrases.find((p) => p.outerStart === k || p.start === k);
    if (phrase) {
      k = phrase.coreEnd;
      const beyond = skipHonorifics(view, phrase.end);
      if (!isPerson(tokenAt(view, k)) && isPerson(tokenAt(view, beyond))) k = beyond;
      if (tokenAt(view, phrase.end).lower === ',' && isPerson(tokenAt(view, skipHonorifics(view, phrase.end + 1))))
        k = phrase.end + 1;
      continue;
    }
    if (token.kind === 'punct' && !isPossessive(token)) return [];
    if (
      PREPOSITIONS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      token.text === ''
    )
      return [];
    k++;
  }
  return [];
}

export type NamedOrganization = { ref: OrganizationRef; hold: string; token: number };

/** The organization right after a verb: "joined [the French bank] BNP", "left his post at Acme". Stops at a new clause. */
export function organizationAfter(
  view: SentenceView,
  from: number,
  openers: ReadonlySet<string>,
  reach = 9,
): NamedOrganization | null {
  let how = 'object';
  for (let k = from; k < from + reach; k++) {
    const token = tokenAt(view, k);
    if (token.kind === 'organization') return { ref: { index: token.who, name: token.text }, hold: how, token: k };
    if (isPerson(token) && !isPossessive(tokenAt(view, k + 1))) return null;
    if (
      token.text === '' ||
      (token.kind === 'punct' &&
        !isPossessive(token) &&
        token.lower !== '-' &&
        token.lower !== '"' &&
        token.lower !== '“')
    )
      return null;
    if (openers.has(token.lower)) how = token.lower;
    else if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) {
      if (token.lower !== 'of' && token.lower !== 'in') return null;
    }
    if (
      token.kind === 'place' &&
      !isBase(view, k) &&
      (how !== 'object' || k === from) &&
      !isPossessive(tokenAt(view, k + 1)) &&
      tokenAt(view, k + 1).kind !== 'organization' &&
      tokenAt(view, k - 1).lower !== 'in'
    )
      return { ref: { index: null, name: token.text }, hold: `${how}-place`, token: k };
  }
  return null;
}

export type NamedRole = { phrase: RolePhrase; title: string; noun: string; organization: NamedOrganization | null };

/** The role a verb gives or takes: "as head of X", "named [to the post of] chief executive", "promoted to president". */
export function roleAfter(view: SentenceView, from: number, phrases: Phrases, reach = 12): NamedRole | null {
  const aside = tokenAt(view, from).lower === ',' ? phrases.find((p) => followsAside(view, p, from, reach)) : undefined;
  if (aside) return toNamedRole(view, aside);
  for (const phrase of phrases) {
    if (phrase.outerStart < from || phrase.outerStart > from + reach) continue;
    if (isPerson(tokenAt(view, skipHonorifics(view, phrase.coreEnd)))) continue;
    if (!isReached(view, from, phrase.outerStart)) return null;
    return toNamedRole(view, phrase);
  }
  return null;
}

/** "named X, until now head of research at Acme, as chief executive": the role behind the aside is the one given. */
function followsAside(view: SentenceView, phrase: RolePhrase, from: number, reach: number): boolean {
  const as = phrase.outerStart - 1;
  return as > from && as < from + 2 * reach && tokenAt(view, as).lower === 'as' && tokenAt(view, as - 1).lower === ',';
}

const CUTS = new Set('by who which ; . because after when before while'.split(' '));

/** Nothing between says that another clause has begun. "promoted to president" reaches, "left to join Acme as president" does not. */
function isReached(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower } = tokenAt(view, k);
    if (CUTS.has(lower) || (AUXILIARIES.has(lower) && lower !== "'s") || (lower === ',' && k > from + 1)) return false;
    if (lower === 'to' && VERB_FORMS.has(tokenAt(view, k + 1).lower)) return false;
    if (lower === 'and' && VERB_FORMS.has(tokenAt(view, k + 1).lower)) return false;
  }
  return true;
}

export function toNamedRole(view: SentenceView, phrase: RolePhrase): NamedRole {
  const held = heldOrganizations(view, phrase);
  const best = held[0];
  return {
    phrase,
    title: titleOf(view, phrase, best),
    noun: phrase.noun,
    organization: best ? { ref: best.ref, hold: `role-${best.how}`, token: best.token } : null,
  };
}

/** The organization that acts: "Acme [on Monday] appointed X". */
export function organizationBefore(view: SentenceView, start: number): NamedOrganization | null {
  for (let k = start - 1; k >= 0 && start - k < 10; k--) {
    const token = tokenAt(view, k);
    if (token.kind === 'organization' && !isPossessive(tokenAt(view, k + 1)))
      return { ref: { index: token.who, name: token.text }, hold: 'agent', token: k };
    if (token.kind === 'place' && k === start - 1)
      return { ref: { index: null, name: token.text }, hold: 'agent-place', token: k };
    if ((token.lower === 'who' || token.lower === 'which') && k === start - 1) {
      if (tokenAt(view, k - 1).lower === ',') k--;
      continue;
    }
    if (isPerson(token) || token.kind === 'punct' || CONJUNCTIONS.has(token.lower)) return null;
    if (DEMONYMS.has(token.lower) || DETERMINERS.has(token.lower)) continue;
  }
  return null;
}
