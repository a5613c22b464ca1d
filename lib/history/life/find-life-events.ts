import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { DEATH_NOUNS, LEGAL_NOUNS } from '../lists/verbs';
import { type FoundVerb, findVerbs } from '../moves/find-verbs';
import { findObjects } from '../moves/objects';
import { findVerbSubjects } from '../moves/verb-subjects';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import type { Phrases } from '../text/subjects';

const LEGAL_TITLES: Record<string, string> = {
  arrest: 'arrested',
  detain: 'arrested',
  convict: 'convicted',
  find: 'convicted',
  sentence: 'sentenced',
  jail: 'sentenced',
  imprison: 'sentenced',
  acquit: 'acquitted',
  clear: 'acquitted',
  exonerate: 'acquitted',
  sue: 'sued',
  countersue: 'sued',
  plead: 'convicted',
  fine: 'fined',
  extradite: 'extradited',
};

/** Births, deaths and what courts and police did, told by verbs and by nouns. */
export function findLifeEvents(view: SentenceView, phrases: Phrases): Candidate[] {
  return [...findVerbs(view).flatMap((verb) => fromVerb(view, verb, phrases)), ...fromNouns(view, phrases)];
}

function fromVerb(view: SentenceView, verb: FoundVerb, phrases: Phrases): Candidate[] {
  const subjects = () => findVerbSubjects(view, verb, phrases);
  if (verb.cls === 'born')
    return verb.passive || verb.entry.participle ? build(view, verb, 'born', subjects().tokens, subjects().path) : [];
  if (verb.cls === 'die') return build(view, verb, 'died', subjects().tokens, subjects().path);
  if (verb.cls === 'kill') {
    if (verb.passive) return build(view, verb, 'died', subjects().tokens, subjects().path);
    const reflexive = /^(?:himself|herself)$/.test(tokenAt(view, verb.end).lower) || verb.entry.lemma === 'hang';
    return reflexive
      ? build(view, verb, 'died', subjects().tokens, subjects().path)
      : build(view, verb, 'died', findObjects(view, verb.end, phrases), 'object');
  }
  if (verb.cls === 'charge') {
    if (verb.passive) return build(view, verb, 'legal', subjects().tokens, subjects().path);
    return build(view, verb, 'legal', findObjects(view, verb.end, phrases), 'object');
  }
  if (verb.cls === 'sue')
    return verb.passive
      ? build(view, verb, 'legal', subjects().tokens, subjects().path)
      : build(view, verb, 'legal', findObjects(view, verb.end, phrases), 'object');
  if (verb.cls === 'plead')
    return pleads(view, verb) ? build(view, verb, 'legal', subjects().tokens, subjects().path) : [];
  return [];
}

/** "pleaded guilty", "faces charges", "is serving a nine month sentence", "is to stand trial". */
function pleads(view: SentenceView, verb: FoundVerb): boolean {
  for (let k = verb.end; k < verb.end + 7; k++) {
    if (/^(?:guilty|charges?|counts?|trial|sentence|prison|jail|lawsuit|fraud)$/.test(tokenAt(view, k).lower))
      return true;
    if (tokenAt(view, k).kind === 'punct') return false;
  }
  return false;
}

function fromNouns(view: SentenceView, phrases: Phrases): Candidate[] {
  const out: Candidate[] = [];
  view.tokens.forEach((token, i) => {
    const legal = LEGAL_NOUNS.get(token.lower);
    const type: ClaimType | null = legal ? 'legal' : DEATH_NOUNS.has(token.lower) ? 'died' : null;
    if (!type || token.kind !== 'word') return;
    const possessed = isPossessive(tokenAt(view, i - 1)) && isPerson(tokenAt(view, i - 2)) ? [i - 2] : null;
    const of = tokenAt(view, i + 1).lower === 'of' ? findObjects(view, i + 2, phrases) : [];
    const people = possessed ?? of;
    for (const person of people)
      out.push(
        event(
          view,
          i,
          type,
          person,
          possessed ? 'possessive' : 'of',
          `noun-${type}`,
          token.lower,
          readStatus(view, Math.min(i, person), null),
          legal ?? null,
        ),
      );
  });
  return out;
}

function build(
  view: SentenceView,
  verb: FoundVerb,
  type: ClaimType,
  people: readonly number[],
  path: string,
): Candidate[] {
  const title = type === 'legal' ? (LEGAL_TITLES[verb.entry.lemma] ?? 'charged') : null;
  const method = `${verb.cls}-${verb.passive ? 'passive' : 'active'}`;
  const status = verb.entry.lemma === 'deny' ? 'denied' : readStatus(view, verb.index, verb.chain);
  return people.map((p) =>
    event(view, verb.index, type, p, path, method, `${verb.entry.lemma}-${verb.entry.form}`, status, title),
  );
}

function event(
  view: SentenceView,
  trigger: number,
  type: ClaimType,
  subject: number,
  path: string,
  method: string,
  word: string,
  status: Candidate['status'],
  title: string | null,
): Candidate {
  const next = tokenAt(view, trigger + 1);
  return {
    type,
    view,
    subject,
    trigger,
    organization: null,
    hold: 'none',
    title,
    noun: null,
    former: false,
    status,
    method,
    path,
    office: false,
    features: [
      `verb:${word}`,
      `next:${next.kind === 'word' ? next.lower : next.kind}`,
      `prev:${tokenAt(view, trigger - 1).lower.slice(0, 12)}`,
    ],
  };
}
