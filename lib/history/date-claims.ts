import type { ClaimType } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';
import type { Candidate } from './candidate';
import { chooseDate, type Happening } from './dates/choose-date';
import type { FoundDate } from './dates/find-dates';
import { tokenAt } from './text/sentence-view';

const HAPPENINGS: Partial<Record<ClaimType, Happening>> = {
  start_position: 'beginning',
  end_position: 'end',
  nominated: 'moment',
  legal: 'moment',
  born: 'moment',
  died: 'moment',
  founder_of: 'moment',
  educated_at: 'moment',
};

/** The dates of each sentence, by the sentence's index. */
export type DatesBySentence = readonly (readonly FoundDate[])[];

/** When what a candidate tells happened; null when the sentence does not date it, or when it is a state. Who followed suit takes the leader's date. */
export function dateOf(text: string, candidate: Candidate, dates: DatesBySentence): ClaimDate | null {
  const happening = happeningOf(candidate);
  if (happening === null) return null;
  const { view } = candidate;
  const trigger = tokenAt(view, candidate.trigger);
  const own = chooseDate(withoutApposition(text, candidate), view.start, trigger, happening, dates[view.index] ?? []);
  if (own || !candidate.told) return own;
  const copied = dateOf(text, candidate.told, dates);
  return copied && { ...copied, basis: 'inherited' };
}

/**
 * The sentence with what stands between a subject and its verb blanked, so that "In May, X, the head of Y, left" reads as
 * "In May, X left". Offsets stay. Nothing is blanked when it holds a figure, which may be a date of its own.
 */
function withoutApposition(text: string, { view, subject, trigger, path }: Candidate): string {
  const sentence = text.slice(view.start, view.end);
  const from = tokenAt(view, subject).end - view.start;
  const to = tokenAt(view, trigger).start - view.start;
  if (!/apposition|comma/.test(path) || from >= to || /\d/.test(sentence.slice(from, to))) return sentence;
  return sentence.slice(0, from) + ' '.repeat(to - from) + sentence.slice(to);
}

/** A noun beside a name ("founder", "candidate") is dated only by what describes it. */
function happeningOf({ type, noun, method }: Candidate): Happening | null {
  const happening = HAPPENINGS[type] ?? null;
  const label =
    noun !== null &&
    (type === 'founder_of' || type === 'nominated' || type === 'educated_at') &&
    !/-(?:active|passive)$/.test(method);
  return label ? 'label' : happening;
}
