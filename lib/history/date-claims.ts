import type { ClaimType } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';
import type { Candidate } from './candidate';
import type { FoundDate } from './dates/find-dates';
import { type SentenceView, tokenAt } from './text/sentence-view';

const EVENTS: ReadonlySet<ClaimType> = new Set([
  'start_position',
  'end_position',
  'nominated',
  'legal',
  'born',
  'died',
]);
/** A date further than this many UTF-16 units from the words it should date belongs to something else. */
const REACH = 160;

/** The dates of each sentence, by the sentence's index. */
export type DatesBySentence = readonly (readonly FoundDate[])[];

/** "In March 2024, …": a date that opens the sentence, within so many UTF-16 units, holds for all of it, and costs so much. */
const OPENING = 30;
const FRONTED = 45;

/** When an event of a sentence happened: the date nearest to the words that tell it; null when none is near, or the claim is a state. */
export function dateOf(candidate: Candidate, dates: DatesBySentence): ClaimDate | null {
  if (!EVENTS.has(candidate.type) && !candidate.method.startsWith('found-')) return null;
  const own = nearestDate(candidate, dates[candidate.view.index] ?? []);
  if (own || !candidate.told) return own;
  const copied = dateOf(candidate.told, dates);
  return copied && { ...copied, basis: 'inherited' };
}

function nearestDate(candidate: Candidate, dates: readonly FoundDate[]): ClaimDate | null {
  const trigger = tokenAt(candidate.view, candidate.trigger);
  const best = dates
    .filter((d) => fits(candidate, d))
    .map((d) => ({ date: d.date, cost: costOf(candidate.view, trigger, d) }))
    .filter((d) => d.cost < REACH)
    .sort((a, b) => a.cost - b.cost)[0];
  return best?.date ?? null;
}

/** "until 2019" dates no beginning, "since 2019" no end. */
function fits({ type }: Candidate, { relation }: FoundDate): boolean {
  if (relation === 'before' || relation === 'after') return false;
  if (type === 'end_position') return relation !== 'from';
  return relation !== 'until';
}

/** Distance in the text; what stands before, what only describes a noun, and what lies beyond another clause costs more. */
function costOf(view: SentenceView, trigger: { start: number; end: number }, date: FoundDate): number {
  const before = date.end <= trigger.start;
  const between = before ? [date.end, trigger.start] : [trigger.end, date.start];
  const crossed = view.tokens.filter((t) => t.start >= (between[0] ?? 0) && t.end <= (between[1] ?? 0));
  const opens = before && date.start - view.start < OPENING;
  let cost = opens ? FRONTED : Math.max(0, (between[1] ?? 0) - (between[0] ?? 0));
  if (before) cost += 10;
  if (date.attributive) cost += 60;
  for (const token of crossed) {
    if (token.lower === ';' || token.lower === 'but' || token.lower === 'after' || token.lower === 'before') cost += 40;
    else if (token.lower === 'and' || token.lower === 'who' || token.lower === 'which' || token.lower === 'when')
      cost += 20;
    else if (token.lower === ',') cost += before ? 0 : 8;
  }
  return cost;
}
