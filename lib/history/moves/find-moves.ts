import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import type { VerbClass } from '../lists/verbs';
import { isPerson, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Phrases } from '../text/subjects';
import { isCareerMove } from './career-move';
import { findVerbs } from './find-verbs';
import { INTRANSITIVE, namesJob } from './job-words';
import { type MoveReading, makeMove, readMove } from './move-reading';
import { findObjects, type NamedOrganization, organizationAfter, organizationBefore } from './objects';

const AT = new Set('at from of with'.split(' '));
const INTO = new Set('to at with for as into of on'.split(' '));
const NEXT = new Set('for to join at with'.split(' '));

/** Moves told by verbs: joining, leaving, being appointed, sacked, replaced, nominated. */
export function findMoves(view: SentenceView, phrases: Phrases): Candidate[] {
  return findVerbs(view).flatMap((verb) => {
    const tell = MOVES[verb.cls];
    return tell ? tell(readMove(view, verb, phrases)) : [];
  });
}

const MOVES: Partial<Record<VerbClass, (r: MoveReading) => Candidate[]>> = {
  leave,
  join,
  move,
  assume,
  appoint: (r) => appointed(r, 'start_position', 'appoint'),
  hire: (r) => [
    ...appointed(r, 'start_position', 'hire'),
    ...origins(r, r.verb.passive ? r.subjects.tokens : r.objects),
  ],
  nominate: (r) => appointed(r, 'nominated', 'nominate'),
  consider: (r) =>
    appointed(r, 'start_position', 'consider').map(
      (c): Candidate => ({ ...c, status: c.status === 'denied' ? 'denied' : 'potential' }),
    ),
  remove,
  succeed,
  'run-for': (r) =>
    r.verb.passive ? [] : r.subjects.tokens.map((s) => makeMove(r, 'nominated', s, 'run-for', held(r))),
};

const held = (r: MoveReading): NamedOrganization | null => r.role?.organization ?? null;

function starts(r: MoveReading, method: string, organization: NamedOrganization | null): Candidate[] {
  return r.subjects.tokens.map((s) => makeMove(r, 'start_position', s, method, organization));
}

/** "X joined Acme", "X will join the board". */
function join(r: MoveReading): Candidate[] {
  if (r.verb.passive) return [];
  const organization = organizationAfter(r.view, r.verb.end, INTO);
  if (organization?.hold.endsWith('place')) return [];
  const left = origins(r, r.subjects.tokens);
  if (!organization && !r.role && !namesJob(r.view, r.verb.end) && left.length === 0) return [];
  return [...starts(r, 'join', organization ?? held(r)), ...left];
}

/** "X took over Acme", "X becomes head of Acme": with a role, an organization or a word for a job. */
function assume(r: MoveReading): Candidate[] {
  if (r.verb.passive) return [];
  const organization = held(r) ?? organizationAfter(r.view, r.verb.end, INTO);
  const { lemma } = r.verb.entry;
  if (
    !r.role &&
    (lemma === 'become' || !(namesJob(r.view, r.verb.end) || (organization && fitsAssume(lemma, organization.hold))))
  ) {
    const gone = lemma === 'take' ? takenFrom(r) : [];
    return gone.length > 0 ? [...starts(r, 'assume', organization), ...gone] : [];
  }
  return [...starts(r, 'assume', organization), ...takenFrom(r)];
}

/** "took over Acme", "starts at Acme"; but "start Acme" is founding, "landed six for France" no move. */
function fitsAssume(lemma: string, hold: string): boolean {
  return lemma === 'take' ? hold !== 'of' : hold === 'at' || hold === 'with';
}

/** "Smith, left, walks", "Smith (left)": where somebody stands in a picture. */
function isPicture(view: SentenceView, verb: number): boolean {
  const before = tokenAt(view, verb - 1).lower;
  const after = tokenAt(view, verb + 1).lower;
  return (
    tokenAt(view, verb).lower === 'left' &&
    (before === '(' ||
      before === 'center' ||
      before === 'from' ||
      (before === ',' && (after === ',' || after === 'and')))
  );
}

/** "X left Acme [for Globex]". */
function leave(r: MoveReading): Candidate[] {
  if (r.verb.passive) return [];
  const named = organizationAfter(r.view, r.verb.end, AT);
  const from = named?.hold.startsWith('object') && INTRANSITIVE.has(r.verb.entry.lemma) ? null : named;
  if (isPicture(r.view, r.verb.index) || !isCareerMove(r, from) || (named && !from && r.verb.end === named.token))
    return [];
  const to = nextStop(r, from);
  return r.subjects.tokens.flatMap((s) => [
    makeMove(r, 'end_position', s, 'leave', from ?? held(r)),
    ...(to ? [{ ...makeMove(r, 'start_position', s, 'leave-for', to), title: null, noun: null }] : []),
  ]);
}

/** "X returned to Acme", "X moved from Acme to Globex". */
function move(r: MoveReading): Candidate[] {
  if (r.verb.passive) return [];
  const to = organizationAfter(r.view, r.verb.end, INTO);
  if (to?.hold === 'object') return [];
  return [...(to || r.role ? starts(r, 'move', to ?? held(r)) : []), ...origins(r, r.subjects.tokens)];
}

/** "X was sacked by Acme" · "Acme sacked X". */
function remove(r: MoveReading): Candidate[] {
  const organization = organizationAfter(r.view, r.after, new Set([...AT, 'by', 'as'])) ?? held(r);
  if (r.verb.passive)
    return r.subjects.tokens.map((s) => makeMove(r, 'end_position', s, 'remove-passive', organization));
  return r.objects.map((o) =>
    makeMove(r, 'end_position', o, 'remove', organization ?? organizationBefore(r.view, r.verb.chain.start)),
  );
}

/** "X succeeds Y as head of Acme" · "Y was replaced [in May] by X". */
function succeed(r: MoveReading): Candidate[] {
  const organization = held(r) ?? organizationAfter(r.view, r.after, AT);
  if (!r.verb.passive) {
    if (r.objects.length === 0) return [];
    return [
      ...starts(r, 'succeed', organization),
      ...r.objects.map((o) => makeMove(r, 'end_position', o, 'succeeded', organization)),
    ];
  }
  const gone = r.subjects.tokens.map((s) => makeMove(r, 'end_position', s, 'replaced', organization));
  const come = peopleAfterBy(r).map((b) => makeMove(r, 'start_position', b, 'replaced-by', organization));
  return [...gone, ...come];
}

/** "was appointed head of Acme" · "Acme appointed X [as] head". */
function appointed(r: MoveReading, type: ClaimType, method: string): Candidate[] {
  if (r.verb.passive) {
    const organization = held(r) ?? organizationAfter(r.view, r.verb.end, new Set([...INTO, 'by']));
    if (!isCareerMove(r, organization)) return [];
    return r.subjects.tokens.map((s) => makeMove(r, type, s, `${method}-passive`, organization));
  }
  const agent = held(r) ?? organizationAfter(r.view, r.after, INTO) ?? organizationBefore(r.view, r.verb.chain.start);
  return r.objects.map((o) => makeMove(r, type, o, method, agent));
}

/** "poached from Acme", "joins from Acme", "moved from Acme": whoever came has left. */
function origins(r: MoveReading, people: readonly number[]): Candidate[] {
  for (let k = r.after; k < r.after + 10; k++) {
    const { lower } = tokenAt(r.view, k);
    if (lower === ',' || lower === ';' || lower === 'and' || lower === '') return [];
    if (lower !== 'from') continue;
    const from = organizationAfter(r.view, k + 1, AT, 5);
    return from && !from.hold.endsWith('place')
      ? people.map((p) => ({
          ...makeMove(r, 'end_position', p, 'came-from', { ...from, hold: 'from' }),
          title: null,
          noun: null,
        }))
      : [];
  }
  return [];
}

/** "took over from Y [as head]": Y's time is over. */
function takenFrom(r: MoveReading): Candidate[] {
  for (let k = r.verb.end; k < r.verb.end + 8; k++) {
    if (tokenAt(r.view, k).lower !== 'from') continue;
    return findObjects(r.view, k + 1, r.phrases).map((o) => makeMove(r, 'end_position', o, 'taken-from', held(r)));
  }
  return [];
}

function peopleAfterBy(r: MoveReading): number[] {
  for (let k = r.verb.end; k < r.verb.end + 6; k++)
    if (tokenAt(r.view, k).lower === 'by') return findObjects(r.view, k + 1, r.phrases);
  return [];
}

/** "left Acme for Globex"; "left to join Globex" is told by "join" itself. */
function nextStop(r: MoveReading, from: NamedOrganization | null): NamedOrganization | null {
  const start = from ? from.token + 1 : r.verb.end;
  for (let k = start; k < start + 8; k++) {
    const { lower } = tokenAt(r.view, k);
    if (lower === ',' || lower === '.' || lower === 'and' || isPerson(tokenAt(r.view, k))) return null;
    if (lower !== 'for' && lower !== 'to') continue;
    const next = organizationAfter(r.view, k + 1, NEXT, 4);
    return next && next.hold === 'object' ? { ...next, hold: 'for' } : null;
  }
  return null;
}
