import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { LEAVING_NOUNS, STARTING_NOUNS, type VerbClass } from '../lists/verbs';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import type { Phrases } from '../text/subjects';
import type { VerbChain } from '../text/verb-chain';
import { type FoundVerb, findVerbs } from './find-verbs';
import { namesJob } from './job-words';
import { organizationAfter, roleAfter } from './objects';

const REACH = 22;
const AROUND = new Set('at from of with to for as by'.split(' '));

/** What the doer, and whom it is done to, may be told to begin or end. */
const TYPES: Partial<Record<VerbClass, readonly ClaimType[]>> = {
  leave: ['end_position'],
  remove: ['end_position'],
  join: ['start_position'],
  assume: ['start_position'],
  appoint: ['start_position'],
  hire: ['start_position'],
  succeed: ['start_position', 'end_position'],
  nominate: ['nominated'],
};

/** Too frequent in other senses to be taken for a move without a role or a word for a job close by. */
const FREQUENT = new Set(
  'leave join become get win take begin start enter rise make name call land pick choose select tap second post assign drop let force push walk give check say exit follow sign inherit hand move'.split(
    ' ',
  ),
);

type Trigger = { index: number; end: number; types: readonly ClaimType[]; word: string; chain: VerbChain | null };

/**
 * Words that may tell a move, beside the people nearest to them, where no form that is understood ties the two together: training
 * tells how often that is meant. Only for people of whom `told` does not say the same by the same word.
 */
export function findLooseMoves(view: SentenceView, phrases: Phrases, told: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const trigger of findTriggers(view, phrases)) {
    for (const { person, path } of nearestPeople(view, trigger.index)) {
      for (const type of trigger.types) {
        const isTold = told.some(
          (c) =>
            c.view === view &&
            c.type === type &&
            (c.trigger === trigger.index || Math.abs(c.trigger - trigger.index) < 3) &&
            samePerson(view, c.subject, person),
        );
        if (!isTold) out.push(toCandidate(view, trigger, type, person, path, phrases));
      }
    }
  }
  return out;
}

function samePerson(view: SentenceView, a: number, b: number): boolean {
  return a === b || (tokenAt(view, a).who !== null && tokenAt(view, a).who === tokenAt(view, b).who);
}

function findTriggers(view: SentenceView, phrases: Phrases): Trigger[] {
  const verbs = findVerbs(view).flatMap((verb): Trigger[] => {
    const types = TYPES[verb.cls];
    return types && isTelling(view, verb, phrases)
      ? [{ index: verb.index, end: verb.end, types, word: verb.entry.lemma, chain: verb.chain }]
      : [];
  });
  const nouns = view.tokens.flatMap((token, index): Trigger[] => {
    const type = LEAVING_NOUNS.has(token.lower)
      ? 'end_position'
      : STARTING_NOUNS.has(token.lower)
        ? 'start_position'
        : null;
    return type && token.kind === 'word'
      ? [{ index, end: index + 1, types: [type], word: token.lower, chain: null }]
      : [];
  });
  return [...verbs, ...nouns];
}

function isTelling(view: SentenceView, verb: FoundVerb, phrases: Phrases): boolean {
  if (!FREQUENT.has(verb.entry.lemma)) return true;
  return namesJob(view, verb.end) || roleAfter(view, verb.end, phrases, 6) !== null;
}

/** The two nearest before the word and the one nearest after it; pronouns only before it. */
function nearestPeople(view: SentenceView, from: number): { person: number; path: string }[] {
  const out: { person: number; path: string }[] = [];
  for (let k = from - 1, found = 0; k >= 0 && from - k <= REACH && found < 2; k--) {
    const { lower } = tokenAt(view, k);
    if (!isPerson(tokenAt(view, k)) && lower !== 'he' && lower !== 'she') continue;
    out.push({ person: k, path: `loose-before${found}${isPossessive(tokenAt(view, k + 1)) ? '-owner' : ''}` });
    found++;
  }
  for (let k = from + 1; k < view.tokens.length && k - from <= REACH; k++) {
    if (!isPerson(tokenAt(view, k))) continue;
    out.push({ person: k, path: `loose-after${isPossessive(tokenAt(view, k + 1)) ? '-owner' : ''}` });
    break;
  }
  return out;
}

function toCandidate(
  view: SentenceView,
  trigger: Trigger,
  type: ClaimType,
  person: number,
  path: string,
  phrases: Phrases,
): Candidate {
  const role = roleAfter(view, trigger.end, phrases, 6);
  const organization = role?.organization ?? organizationAfter(view, trigger.end, AROUND, 7);
  const [from, to] = person < trigger.index ? [person + 1, trigger.index] : [trigger.end, person];
  const between = view.tokens.slice(from, to).map((t) => (t.kind === 'word' || t.kind === 'punct' ? t.lower : t.kind));
  return {
    type,
    view,
    subject: person,
    trigger: trigger.index,
    organization: organization?.ref ?? null,
    hold: organization ? `loose-${organization.hold}` : 'none',
    title: role?.title ?? null,
    noun: role?.noun ?? null,
    former: false,
    status: readStatus(view, trigger.index, trigger.chain),
    method: `loose-${type}`,
    path,
    office: true,
    features: [
      `verb:${trigger.word}`,
      `loose-verb:${trigger.word}-${path}`,
      `passive:${trigger.chain?.passive ?? 'noun'}-${path}`,
      `role:${role !== null}`,
      `beside:${between[0] ?? 'none'}-${path}`,
      `edge:${between.at(-1) ?? 'none'}-${path}`,
      `who:${between.includes('who')}-${path}`,
      `comma:${Math.min(3, between.filter((b) => b === ',').length)}-${path}`,
      `and:${between.includes('and')}-${path}`,
      `quote:${between.some((b) => b === '"' || b === '“' || b === '”')}`,
      `short:${between.length <= 1 ? between.join('_') : between.length < 5 ? 'few' : between.length < 10 ? 'some' : 'many'}-${path}`,
    ],
  };
}
