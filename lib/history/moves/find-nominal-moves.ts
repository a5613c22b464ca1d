import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { LEAVING_NOUNS, STARTING_NOUNS } from '../lists/verbs';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import { findSubjects, type Phrases } from '../text/subjects';
import { findObjects, organizationAfter, roleAfter } from './objects';

/** Also of travel, of goods, of books: only with an organization or a role. */
const VAGUE = new Set('arrival return signing selection exit exits removal election installation'.split(' '));
const HERS = new Set('his her their'.split(' '));

/** Moves told by nouns: "X's departure [from Y]", "the resignation of X", "confirmed their departures". */
export function findNominalMoves(view: SentenceView, phrases: Phrases): Candidate[] {
  const out: Candidate[] = [];
  view.tokens.forEach((token, i) => {
    const type: ClaimType | null = LEAVING_NOUNS.has(token.lower)
      ? 'end_position'
      : STARTING_NOUNS.has(token.lower)
        ? 'start_position'
        : null;
    if (type === null || token.kind !== 'word') return;
    const holders = findHolders(view, i, phrases);
    if (holders.path === 'pronoun' && tokenAt(view, holders.people[0] ?? i).lower === 'their') return;
    const role = roleAfter(view, i + 1, phrases, 6);
    const organization =
      organizationAfter(view, afterHolders(i, holders.people), new Set(['from', 'as', 'at', 'to']), 7) ??
      role?.organization ??
      null;
    if (VAGUE.has(token.lower) && !organization && !role) return;
    for (const person of holders.people) {
      out.push({
        type,
        view,
        subject: person,
        trigger: i,
        organization: organization?.ref ?? null,
        hold: organization ? `noun-${organization.hold}` : 'none',
        title: role?.title ?? null,
        noun: role?.noun ?? null,
        former: false,
        status: statusOf(view, i, holders.from),
        method: `noun-${type}`,
        path: holders.path,
        office: true,
        features: [
          `verb:${token.lower}`,
          `role:${role !== null}`,
          `prev:${word(view, holders.from - 1)}`,
          `next:${word(view, i + 1)}`,
        ],
      });
    }
  });
  return out;
}

type Holders = { people: number[]; path: string; from: number };

function findHolders(view: SentenceView, noun: number, phrases: Phrases): Holders {
  for (let k = noun + 1; k < noun + 4; k++) {
    const { lower, kind } = tokenAt(view, k);
    if (kind !== 'word') break;
    if (lower !== 'of' && lower !== 'by') continue;
    const people = findObjects(view, k + 1, phrases);
    if (people.length > 0) return { people, path: k === noun + 1 ? 'of' : 'of-far', from: noun };
    break;
  }
  for (let k = noun - 1; k > noun - 5 && k >= 0; k--) {
    const token = tokenAt(view, k);
    if (isPossessive(token) && isPerson(tokenAt(view, k - 1)))
      return { people: possessors(view, k - 1), path: 'possessive', from: k - 1 };
    if (HERS.has(token.lower)) return ofPronoun(view, k, phrases);
    if (token.kind !== 'word') break;
  }
  return { people: [], path: 'none', from: noun };
}

/** "Kim and Park's departure": both. */
function possessors(view: SentenceView, last: number): number[] {
  if (tokenAt(view, last - 1).lower === 'and' && isPerson(tokenAt(view, last - 2))) return [last - 2, last];
  return [last];
}

/** "confirmed their departures", "announced his resignation": the verb's subject; elsewhere the pronoun stands for itself. */
function ofPronoun(view: SentenceView, pronoun: number, phrases: Phrases): Holders {
  let verb = pronoun - 1;
  while (
    verb > 0 &&
    tokenAt(view, verb).kind === 'word' &&
    !/(?:ed|ing|s)$|^(?:gave|made|sent|hand|submit|announce|confirm|tender)$/.test(tokenAt(view, verb).lower)
  )
    verb--;
  if (pronoun - verb > 3) return { people: [pronoun], path: 'pronoun', from: pronoun };
  const subjects = findSubjects(view, verb, phrases);
  const people = tokenAt(view, pronoun).lower === 'their' ? subjects.tokens : subjects.tokens.slice(-1);
  return { people, path: `announced-${subjects.path}`, from: verb };
}

function afterHolders(noun: number, people: readonly number[]): number {
  const last = people.at(-1) ?? noun;
  return last > noun ? last + 1 : noun + 1;
}

function statusOf(view: SentenceView, noun: number, from: number): Candidate['status'] {
  return nominalStatus(view, noun, from - 1) ?? readStatus(view, from, null);
}

/** What an adjective before a noun says of it: "his planned departure"; null when none says anything. */
export function nominalStatus(view: SentenceView, noun: number, from = noun - 2): Candidate['status'] | null {
  for (let k = noun; k >= from; k--) {
    const lower = tokenAt(view, k).lower;
    if (/^(?:potential|possible|likely|rumou?red|speculated|mooted)$/.test(lower)) return 'potential';
    if (/^(?:planned|impending|imminent|forthcoming|upcoming|expected|proposed)$/.test(lower)) return 'planned';
    if (/^(?:reported|alleged)$/.test(lower)) return 'reported';
  }
  return null;
}

function word(view: SentenceView, i: number): string {
  const token = tokenAt(view, i);
  return token.kind === 'word' || token.kind === 'punct' ? token.lower : token.kind;
}
