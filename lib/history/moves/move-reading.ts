import type { ClaimStatus, ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import type { Phrases, Subjects } from '../text/subjects';
import { readVerbChain, type VerbChain } from '../text/verb-chain';
import type { FoundVerb } from './find-verbs';
import { namesJob } from './job-words';
import { findObjects, type NamedOrganization, type NamedRole, roleAfter } from './objects';
import { findVerbSubjects } from './verb-subjects';

/** One verb read in its sentence: who, whom, and what is named around it. */
export type MoveReading = {
  view: SentenceView;
  verb: FoundVerb;
  subjects: Subjects;
  objects: number[];
  /** Token after the verb and the people who are its object. */
  after: number;
  phrases: Phrases;
  role: NamedRole | null;
};

export function readMove(view: SentenceView, verb: FoundVerb, phrases: Phrases): MoveReading {
  const objects = verb.passive ? [] : findObjects(view, verb.end, phrases);
  const after = objects.length > 0 ? (objects.at(-1) ?? verb.end) + 1 : verb.end;
  return {
    view,
    verb,
    subjects: findVerbSubjects(view, verb, phrases),
    objects,
    after,
    phrases,
    role: roleAfter(view, after, phrases),
  };
}

export function makeMove(
  r: MoveReading,
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
    status: statusOf(r),
    method,
    path: r.subjects.path,
    office: true,
    features: [
      `verb:${verb.entry.lemma}`,
      `voice:${method}-${verb.entry.form}-${verb.passive}`,
      `role:${r.role !== null}`,
      `told:${r.role !== null}-${organization !== null}-${namesJob(view, r.after)}`,
      `verb-next:${verb.entry.lemma}-${wordAt(view, verb.end)}`,
      `next:${wordAt(view, verb.end)}`,
      `prev:${wordAt(view, verb.chain.start - 1)}`,
      `finite:${verb.chain.finite || verb.entry.form === 'past'}-${verb.entry.form}`,
    ],
  };
}

/** An infinitive says only that it is wanted, unless the verb that governs it tells that it came to be: "left to join". */
function statusOf({ view, verb, subjects }: MoveReading): ClaimStatus {
  const status = statusAt(view, verb.index, verb.chain);
  if (status !== 'asserted') return status;
  if (
    verb.entry.lemma === 'become' &&
    verb.entry.form === 'past' &&
    tokenAt(view, verb.index).lower === 'become' &&
    verb.chain.start === verb.index
  )
    return 'planned';
  if (!verb.chain.infinitive) return status;
  if (subjects.path === 'controlled' || subjects.path === 'infinitive-other') return 'potential';
  if (subjects.path === 'infinitive-headline' || subjects.governor === undefined || subjects.tokens.length === 0)
    return 'planned';
  return statusAt(view, subjects.governor, readVerbChain(view, subjects.governor));
}

/** "is leaving" is a plan. */
function statusAt(view: SentenceView, verb: number, chain: VerbChain): ClaimStatus {
  return readStatus(view, verb, { ...chain, planned: chain.planned || chain.progressive });
}

function wordAt(view: SentenceView, i: number): string {
  const token = tokenAt(view, i);
  return token.kind === 'word' || token.kind === 'punct' ? token.lower : token.kind;
}
