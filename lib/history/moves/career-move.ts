import { type SentenceView, tokenAt } from '../text/sentence-view';
import { namesJob } from './job-words';
import type { MoveReading } from './move-reading';
import type { NamedOrganization } from './objects';

/** Verbs that say a change of job by themselves. */
const PLAIN = new Set(
  `resign quit retire defect step stand bow appoint elect reelect re-elect reappoint reinstate hire recruit poach rehire promote headhunt swear sack fire oust dismiss depose unseat
 nominate shortlist abdicate succeed install inaugurate`.split(/\s+/),
);
/** Verbs that say it only with a role: "was made chief", "picked as leader". */
const WITH_ROLE = new Set(
  'make pick select choose tap assign name become get win land designate vote second call'.split(' '),
);
/** Whether the words around a verb make it a move between jobs at all. */
export function isCareerMove(r: MoveReading, organization: NamedOrganization | null): boolean {
  const { lemma } = r.verb.entry;
  if (WITH_ROLE.has(lemma)) return r.role !== null || namesJob(r.view, r.after);
  if (PLAIN.has(lemma)) return true;
  return organization !== null || r.role !== null || namesJob(r.view, r.after) || endsClause(r.view, r.after);
}

/** "he will leave in May", "she left.": nothing but time follows. */
function endsClause(view: SentenceView, from: number): boolean {
  const { kind, lower } = tokenAt(view, from);
  if (lower === '' || lower === '.' || lower === ';' || lower === '"' || lower === '”') return true;
  return (
    kind === 'word' &&
    /^(?:in|on|last|this|next|after|following|amid|early|at|over|because|when|with|for|later|yesterday|today|abruptly|suddenly|by|to|and|but)$/.test(
      lower,
    )
  );
}
