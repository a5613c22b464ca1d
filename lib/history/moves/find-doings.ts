import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { isPerson, type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import type { Phrases } from '../text/subjects';
import { type FoundVerb, findVerbs } from './find-verbs';
import { findObjects, type NamedOrganization, organizationAfter, roleAfter } from './objects';
import { findVerbSubjects } from './verb-subjects';

const AT = new Set('at for in with on as of'.split(' '));
const FROM = new Set('from at of in with'.split(' '));

/** What people do for a time or made: leading, working, founding, owning, studying. */
export function findDoings(view: SentenceView, phrases: Phrases): Candidate[] {
  return findVerbs(view).flatMap((verb) => {
    const type = TYPES[verb.cls];
    if (!type) return [];
    return verb.passive ? passive(view, verb, type, phrases) : active(view, verb, type, phrases);
  });
}

const TYPES: Partial<Record<FoundVerb['cls'], ClaimType>> = {
  lead: 'position',
  work: 'position',
  found: 'founder_of',
  own: 'owner_of',
  buy: 'owner_of',
  study: 'educated_at',
  graduate: 'educated_at',
};

function active(view: SentenceView, verb: FoundVerb, type: ClaimType, phrases: Phrases): Candidate[] {
  const openers = verb.cls === 'work' ? AT : verb.cls === 'study' || verb.cls === 'graduate' ? FROM : new Set(['of']);
  const organization = organizationAfter(view, verb.end, openers) ?? productAfter(view, verb);
  const subjects = findVerbSubjects(view, verb, phrases);
  if (!organization && !(verb.cls === 'lead' && leadsGroup(view, verb.end))) return [];
  if (verb.cls === 'graduate' && (organization?.hold === 'object' || !organization)) return [];
  const partners = verb.cls === 'found' && organization ? partnersAfter(view, organization.token, phrases) : [];
  return [
    ...subjects.tokens.map((s) => make(view, verb, type, s, organization, subjects.path, phrases)),
    ...partners.map((p) => make(view, verb, type, p, organization, 'with', phrases)),
  ];
}

/** "founded Acme in 2014 with A and B": they founded it too. */
function partnersAfter(view: SentenceView, organization: number, phrases: Phrases): number[] {
  for (let k = organization + 1; k < organization + 7; k++) {
    const token = tokenAt(view, k);
    if (token.lower === 'with') return findObjects(view, k + 1, phrases);
    if (isPerson(token) || token.lower === '.' || token.lower === ';') return [];
  }
  return [];
}

const GROUPS = new Set(
  'company firm business team group club side party bank band agency unit department division office lab laboratory institute school university college orchestra newspaper magazine union charity committee organization organisation operation operations government country city league'.split(
    ' ',
  ),
);

/** "runs the company": a group is led, though no name is given. */
function leadsGroup(view: SentenceView, from: number): boolean {
  for (let k = from; k < from + 4; k++) if (GROUPS.has(tokenAt(view, k).lower)) return true;
  return false;
}

/** "founded by X", "Tongyi Lab, led by CTO X": the agents, and what stands before the verb. */
function passive(view: SentenceView, verb: FoundVerb, type: ClaimType, phrases: Phrases): Candidate[] {
  if (verb.cls === 'study') {
    const organization = organizationAfter(view, verb.end, FROM);
    const subjects = findVerbSubjects(view, verb, phrases);
    return organization
      ? subjects.tokens.map((s) => make(view, verb, type, s, organization, subjects.path, phrases))
      : [];
  }
  for (let k = verb.end; k < verb.end + 6; k++) {
    if (tokenAt(view, k).lower !== 'by') continue;
    const people = findObjects(view, k + 1, phrases);
    return people.map((p) => make(view, verb, type, p, ownedBefore(view, verb.chain.start), 'agent', phrases));
  }
  return [];
}

/** "operates under Tongyi Lab, led by": the nearest organization to the left. */
function ownedBefore(view: SentenceView, start: number): NamedOrganization | null {
  for (let k = start - 1; k >= 0 && start - k < 14; k--) {
    const token = tokenAt(view, k);
    if (token.kind === 'organization')
      return { ref: { index: token.who, name: token.text }, hold: k >= start - 3 ? 'before' : 'before-far', token: k };
    if (isPerson(token) || token.lower === ';') return null;
  }
  return null;
}

/** "led the development of Acme Chat": a product line stands for the team behind it. */
function productAfter(view: SentenceView, verb: FoundVerb): NamedOrganization | null {
  if (verb.cls !== 'lead' && verb.cls !== 'found') return null;
  for (let k = verb.end; k < verb.end + 8; k++) {
    const token = tokenAt(view, k);
    if (token.kind === 'product' || token.kind === 'other')
      return { ref: { index: null, name: token.text }, hold: `object-${token.kind}`, token: k };
    if (token.kind !== 'word') return null;
  }
  return null;
}

function make(
  view: SentenceView,
  verb: FoundVerb,
  type: ClaimType,
  subject: number,
  organization: NamedOrganization | null,
  path: string,
  phrases: Phrases,
): Candidate {
  const role = type === 'position' && verb.cls === 'work' ? roleAfter(view, verb.end, phrases) : null;
  const { chain } = verb;
  return {
    type,
    view,
    subject,
    trigger: verb.index,
    organization: organization?.ref ?? null,
    hold: organization ? `doing-${organization.hold}` : 'none',
    title: role?.title ?? null,
    noun: role?.noun ?? null,
    former: type === 'position' && (chain.past || verb.entry.form === 'past'),
    status: readStatus(view, verb.index, chain),
    method: `${verb.cls}-${verb.passive ? 'passive' : 'active'}`,
    path,
    office: verb.cls === 'lead',
    features: [
      `verb:${verb.entry.lemma}`,
      `verb-form:${verb.entry.lemma}-${verb.entry.form}-${verb.passive}`,
      `role:${role !== null}`,
      `gap:${organization ? Math.min(6, Math.abs(organization.token - verb.end)) : 'none'}`,
      `next:${tokenAt(view, verb.end).kind === 'word' ? tokenAt(view, verb.end).lower : tokenAt(view, verb.end).kind}`,
      `infinitive:${chain.infinitive}`,
    ],
  };
}
