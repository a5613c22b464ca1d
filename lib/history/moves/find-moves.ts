import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import { findSubjects, type Phrases, type Subjects } from '../text/subjects';
import { type FoundVerb, findVerbs } from './find-verbs';
import { frontedSubjects } from './fronted-subjects';
import {
  findObjects,
  type NamedOrganization,
  type NamedRole,
  organizationAfter,
  organizationBefore,
  roleAfter,
} from './objects';

const AT = new Set('at from of with'.split(' '));
const INTO = new Set('to at with for as into of'.split(' '));
const NEXT = new Set('for to join at with'.split(' '));

/** One verb read in its sentence: who, whom, and what is named around it. */
type Reading = {
  view: SentenceView;
  verb: FoundVerb;
  subjects: Subjects;
  objects: number[];
  phrases: Phrases;
  role: NamedRole | null;
};

/** Moves told by verbs: joining, leaving, being appointed, sacked, replaced, nominated. */
export function findMoves(view: SentenceView, phrases: Phrases): Candidate[] {
  return findVerbs(view).flatMap((verb) => {
    const read = MOVES[verb.cls];
    if (!read) return [];
    const subjects = findSubjects(view, verb.chain.start, phrases);
    const objects = findObjects(view, verb.end, phrases);
    const from = objects.length > 0 && !verb.passive ? (objects.at(-1) ?? verb.end) + 1 : verb.end;
    return read({
      view,
      verb,
      subjects: frontedSubjects(view, verb, subjects),
      objects,
      phrases,
      role: roleAfter(view, from, phrases),
    });
  });
}

const MOVES: Partial<Record<FoundVerb['cls'], (r: Reading) => Candidate[]>> = {
  leave: (r) => {
    if (r.verb.passive) return [];
    const from = organizationAfter(r.view, r.verb.end, AT);
    const to = nextStop(r, from);
    return r.subjects.tokens.flatMap((s) => [
      make(r, 'end_position', s, 'leave', from ?? r.role?.organization ?? null),
      ...(to ? [make(r, 'start_position', s, 'leave-for', to)] : []),
    ]);
  },
  join: (r) =>
    r.verb.passive
      ? []
      : r.subjects.tokens.map((s) =>
          make(
            r,
            'start_position',
            s,
            'join',
            organizationAfter(r.view, r.verb.end, INTO) ?? r.role?.organization ?? null,
          ),
        ),
  move: (r) => {
    const to = organizationAfter(r.view, r.verb.end, INTO);
    const moved = r.verb.passive ? [] : r.subjects.tokens;
    if (to && to.hold === 'object') return [];
    return to || r.role
      ? moved.map((s) => make(r, 'start_position', s, 'move', to ?? r.role?.organization ?? null))
      : [];
  },
  assume: (r) => {
    if (r.verb.passive) return [];
    const organization = r.role?.organization ?? organizationAfter(r.view, r.verb.end, INTO);
    return r.subjects.tokens.map((s) => make(r, 'start_position', s, 'assume', organization));
  },
  appoint: (r) => appointed(r, 'start_position', 'appoint'),
  hire: (r) => [...appointed(r, 'start_position', 'hire'), ...poached(r)],
  nominate: (r) => appointed(r, 'nominated', 'nominate'),
  remove: (r) => {
    const organization = organizationAfter(
      r.view,
      r.verb.passive ? r.verb.end : (r.objects.at(-1) ?? r.verb.end) + 1,
      new Set([...AT, 'by', 'as']),
    );
    if (r.verb.passive)
      return r.subjects.tokens.map((s) =>
        make(r, 'end_position', s, 'remove-passive', organization ?? r.role?.organization ?? null),
      );
    const agent = organization ?? r.role?.organization ?? organizationBefore(r.view, r.verb.chain.start);
    return r.objects.map((o) => make(r, 'end_position', o, 'remove', agent));
  },
  succeed: (r) => {
    const organization = r.role?.organization ?? organizationAfter(r.view, (r.objects.at(-1) ?? r.verb.end) + 1, AT);
    if (!r.verb.passive) {
      if (r.objects.length === 0) return [];
      return [
        ...r.subjects.tokens.map((s) => make(r, 'start_position', s, 'succeed', organization)),
        ...r.objects.map((o) => make(r, 'end_position', o, 'succeeded', organization)),
      ];
    }
    const by = tokenAt(r.view, r.verb.end).lower === 'by' ? findObjects(r.view, r.verb.end + 1, r.phrases) : [];
    return [
      ...r.subjects.tokens.map((s) => make(r, 'end_position', s, 'replaced', organization)),
      ...by.map((b) => make(r, 'start_position', b, 'replaced-by', organization)),
    ];
  },
  'run-for': (r) =>
    r.verb.passive
      ? []
      : r.subjects.tokens.map((s) => make(r, 'nominated', s, 'run-for', r.role?.organization ?? null)),
};

/** "was appointed head of X" · "X appointed Y [as] head". */
function appointed(r: Reading, type: ClaimType, method: string): Candidate[] {
  if (r.verb.passive) {
    const organization = r.role?.organization ?? organizationAfter(r.view, r.verb.end, new Set([...INTO, 'by']));
    return r.subjects.tokens.map((s) => make(r, type, s, `${method}-passive`, organization));
  }
  const agent =
    r.role?.organization ??
    organizationAfter(r.view, (r.objects.at(-1) ?? r.verb.end) + 1, INTO) ??
    organizationBefore(r.view, r.verb.chain.start);
  return r.objects.map((o) => make(r, type, o, method, agent));
}

/** "poached from Acme": the one who was hired left it. */
function poached(r: Reading): Candidate[] {
  const people = r.verb.passive ? r.subjects.tokens : r.objects;
  const start = r.verb.passive ? r.verb.end : (r.objects.at(-1) ?? r.verb.end) + 1;
  for (let k = start; k < start + 8; k++) {
    if (tokenAt(r.view, k).lower !== 'from') continue;
    const from = organizationAfter(r.view, k + 1, AT, 4);
    return from ? people.map((p) => ({ ...make(r, 'end_position', p, 'poached', from), title: null, noun: null })) : [];
  }
  return [];
}

/** "left Acme for Globex", "left to join Globex" is told by "join" itself. */
function nextStop(r: Reading, from: NamedOrganization | null): NamedOrganization | null {
  const start = from ? from.token + 1 : r.verb.end;
  for (let k = start; k < start + 8; k++) {
    const lower = tokenAt(r.view, k).lower;
    if (lower === ',' || lower === '.' || lower === 'and') return null;
    if (lower !== 'for' && lower !== 'to') continue;
    const next = organizationAfter(r.view, k + 1, NEXT, 4);
    return next && next.hold === 'object' ? { ...next, hold: `for` } : null;
  }
  return null;
}

function make(
  r: Reading,
  type: ClaimType,
  subject: number,
  method: string,
  organization: NamedOrganization | null,
): Candidate {
  const { view, verb } = r;
  return {
    type,
    view,
    subject,
    trigger: verb.index,
    organization: organization?.ref ?? null,
    hold: organization?.hold ?? 'none',
    title: r.role?.title ?? null,
    noun: r.role?.noun ?? null,
    former: false,
    status: readStatus(view, verb.index, verb.chain),
    method,
    path: r.subjects.path,
    office: true,
    features: [
      `verb:${verb.entry.lemma}`,
      `verb-form:${verb.entry.lemma}-${verb.entry.form}-${verb.passive}`,
      `role:${r.role !== null}`,
      `next:${nextWord(view, verb.end)}`,
      `prev:${nextWord(view, verb.chain.start - 1)}`,
      `infinitive:${verb.chain.infinitive}`,
      `finite:${verb.chain.finite || verb.entry.form === 'past'}`,
    ],
  };
}

function nextWord(view: SentenceView, i: number): string {
  const token = tokenAt(view, i);
  return token.kind === 'word' || token.kind === 'punct' ? token.lower : token.kind;
}
