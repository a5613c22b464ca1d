import { type SentenceView, tokenAt } from '../text/sentence-view';
import type { Subjects } from '../text/subjects';
import type { FoundVerb } from './find-verbs';

/** "Joining the company as a clerk, Bell rose": the subject stands after the comma. */
export function frontedSubjects(view: SentenceView, verb: FoundVerb, subjects: Subjects): Subjects {
  const opens = verb.chain.start <= 1 || tokenAt(view, verb.chain.start - 1).lower === '"';
  const participial = verb.entry.form === 'ing' || (verb.passive && !verb.chain.passive);
  if (!opens || !participial) return subjects;
  for (let k = verb.end; k < verb.end + 16; k++) {
    if (tokenAt(view, k).lower !== ',') continue;
    const token = tokenAt(view, k + 1);
    if (token.kind === 'person' || token.lower === 'he' || token.lower === 'she')
      return { tokens: [k + 1], path: 'fronted' };
  }
  return subjects;
}
