import { type SentenceView, tokenAt } from '../text/sentence-view';
import { findSubjects, type Phrases, type Subjects } from '../text/subjects';
import type { FoundVerb } from './find-verbs';
import { findInfinitiveSubjects } from './infinitive-subjects';

const FRONTED_REACH = 16;

/** Who a verb of the list is said of: its own subject, the governing verb's, or, before a fronted participle, the one after the comma. */
export function findVerbSubjects(view: SentenceView, verb: FoundVerb, phrases: Phrases): Subjects {
  if (verb.chain.infinitive) return findInfinitiveSubjects(view, verb.chain.start, phrases);
  return frontedSubjects(view, verb) ?? findSubjects(view, verb.chain.start, phrases);
}

/** "Joining the company as a clerk, Bell rose", "After leaving Acme in 2010, she taught". */
function frontedSubjects(view: SentenceView, verb: FoundVerb): Subjects | null {
  const opens = verb.chain.start <= 1 || tokenAt(view, verb.chain.start - 1).lower === '"';
  const participial = verb.entry.form === 'ing' || (verb.passive && !verb.chain.passive);
  if (!opens || !participial) return null;
  for (let k = verb.end; k < verb.end + FRONTED_REACH; k++) {
    if (tokenAt(view, k).lower !== ',') continue;
    const token = tokenAt(view, k + 1);
    if (token.kind === 'person' || token.lower === 'he' || token.lower === 'she')
      return { tokens: [k + 1], path: 'fronted' };
  }
  return null;
}
