/** Which of a sentence's dates is the date of one of the things it tells. Knows words and distances, nothing of who or what. */
import type { ClaimDate } from '@/lib/model/claim-date';
import type { Span } from '@/lib/model/span';
import type { FoundDate } from './find-dates';

/**
 * What the trigger tells of: a beginning is not dated by "until 2019", an end not by "since 2019"; a label is a noun beside a name
 * ("founder", "candidate", "the late") and takes only a date that describes it: "the 2010 nominee".
 */
export type Happening = 'beginning' | 'end' | 'moment' | 'label';

/** Costs, in UTF-16 units of distance or what weighs as much. A date that costs more than `most` is another thing's date. */
const COST = {
  most: 130,
  /** It describes a noun: "the 2001 election", "Monday's meeting"; a calendar day, what is looked back on: "the July 21 shooting". */
  attributive: { near: 60, calendarDay: 130 },
  /** It stands before what it dates, in the middle of a clause: "the board on Monday dismissed". */
  before: 10,
  /** Another verb, with its own claim to the date, stands between or before. */
  otherVerb: 70,
  /** A subordinate clause begins in between: "resigned after he was fined in May"; only a noun: "after his 2001 defeat". */
  subordinate: { clause: 80, noun: 30 },
  /** It stands after "said": only when nothing better is there. */
  saying: 40,
  comma: 8,
  /** Somebody else's doing begins: ", and Mr Gold". */
  nextSubject: 50,
  /** A date that opens its clause holds for all of it; a share of the distance only tells which of two is meant. */
  opening: 15,
  openingShare: 0.1,
  /** A participle hung on at the end of that clause: "…, founded by his brother". */
  hungOn: 120,
  label: 40,
};

const OPENING_WORDS =
  /^(?:[\s,"“‘'’(–—-]|\b(?:and|but|or|so|then|also|in|on|by|at|since|from|to|as|of|during|until|the|early|earlier|late|later|just|only|back|again|already|meanwhile|however|separately|hours|morning|afternoon|evening|night|end|beginning|start|middle|week|weekend|mid|that)\b)*$/i;
const BOUNDARY = /[;:]|,? \b(?:and|but|who|which|whose|where|when|while|that)\b|[.!?]["”’]? /g;
const RELATIVE = /\b(?:who|which|whose|where)\b/g;
const SUBORDINATE =
  /\b(?:who|which|whose|where|while|because|although|though|after|before|since|until|following|despite|amid|he|she|they)\b/g;
const VERB =
  /(?<!\bto )\b(?:\p{Ll}{2,}ed|was|were|has|have|had|is|are|will|would|left|quit|took|became|went|came|made|began|won|lost|ran|held|led|gave|got|found|sold|bought|brought|chose|rose|set|put|cut|hit|beat|met|sent|shut|fell|fought|fled|threw|spent|stood|taught|joins|leaves|retires|takes|becomes|starts|begins)\b/gu;
const SAID =
  /\b(?:said|says|told|announced|confirmed|reported|wrote|added|revealed|disclosed)\b(?:(?! \b(?:that|he|she|they|it)\b).){0,40}$/;
/** "in 2017, when he won", "took over in May after being hired", "leaves in May to join": what follows tells of the same time. */
const SAME_TIME = /^,? (?:(?:when|as|after being|on being|upon being)\b|to (?:\p{Ll}+ )?$)/u;
const AT_ONCE = /\b(?:with immediate effect|effective immediately)\b/;

/**
 * The date of what the words at `trigger` tell; null when the sentence dates it not, or something else. Offsets are those of the
 * article: `start` is where the sentence begins. "Ann Poe, who joined in 2019, left on Monday": joined → 2019, left → Monday.
 */
export function chooseDate(
  sentence: string,
  start: number,
  trigger: Span,
  what: Happening,
  dates: readonly FoundDate[],
): ClaimDate | null {
  const at = { start: trigger.start - start, end: trigger.end - start };
  const weighed = dates
    .filter((date) => fits(what, date) || isWhen(sentence, date.end - start, at))
    .map((date) => {
      const own = { ...date, start: date.start - start, end: date.end - start };
      return { date, cost: what === 'label' ? costOfLabel(at, own) : costOf(sentence, at, own, what) };
    })
    .filter(({ cost }) => cost <= COST.most)
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
  return weighed[0]?.date.date ?? null;
}

function fits(what: Happening, { relation }: FoundDate): boolean {
  if (relation === 'before' || relation === 'after') return false;
  if (what === 'moment' || what === 'label') return relation === 'at' || relation === 'by';
  return relation !== (what === 'end' ? 'from' : 'until');
}

/** "in post since 2019, when he left": whatever the date is to the post, it is the day he left. */
const isWhen = (sentence: string, end: number, trigger: Span): boolean =>
  trigger.start > end && /^,? when\b/.test(sentence.slice(end, end + 8));

const costOfLabel = (label: Span, date: FoundDate): number =>
  date.attributive && date.end <= label.start && label.start - date.end <= COST.label ? 0 : Number.POSITIVE_INFINITY;

function costOf(sentence: string, trigger: Span, date: FoundDate, what: Happening): number {
  const isCalendarDay = date.date.precision === 'day' && date.date.basis === 'explicit';
  const describes = isCalendarDay ? COST.attributive.calendarDay : COST.attributive.near;
  const base = date.attributive ? describes : 0;
  if (date.start >= trigger.end) return base + costAfter(sentence.slice(trigger.end, date.start));
  const between = closeRelatives(sentence.slice(date.end, Math.max(date.end, trigger.start)));
  if (between.includes(';')) return Number.POSITIVE_INFINITY;
  if (date.attributive || SAME_TIME.test(between)) return base + COST.before + between.length / 2;
  const before = closeAsides(sentence.slice(0, date.start));
  const clause = before.slice(clauseStart(before));
  const relatives = COST.subordinate.clause * count(between, RELATIVE);
  if (OPENING_WORDS.test(clause)) return costOfOpening(between) + relatives;
  if (SAID.test(clause))
    return COST.before + COST.saying + between.length + (AT_ONCE.test(sentence) ? 0 : costOfSaying(between, what));
  const isOthers = count(clause, VERB) > 0 || closesClause(sentence, date.start, between);
  return COST.before + between.length + relatives + (isOthers ? COST.otherVerb + COST.subordinate.clause : 0);
}

function costOfOpening(between: string): number {
  const isHungOn = between.length > 20 && /, $/.test(between);
  return COST.opening + COST.openingShare * between.length + (isHungOn ? COST.hungOn : 0);
}

/** "said on Monday that he would go" dates the saying; for one who says he would stand, the saying is the thing. */
function costOfSaying(between: string, what: Happening): number {
  const isAhead = /\b(?:will|would|to|plans?|intends?|expects?)\b/.test(between);
  return isAhead && what !== 'moment' ? Number.POSITIVE_INFINITY : 0;
}

/** The date follows the trigger. */
function costAfter(whole: string): number {
  if (whole.includes(';')) return Number.POSITIVE_INFINITY;
  const between = closeRelatives(whole)
    .replace(/ (?:when|after being|on being)\b.*$/s, '')
    .replace(/\b(?:and|or) \p{Ll}+ed\b/gu, '');
  const verbs = count(between, VERB);
  const subordinates =
    count(between, SUBORDINATE) *
    (verbs > 0 || count(between, RELATIVE) > 0 ? COST.subordinate.clause : COST.subordinate.noun);
  return (
    whole.length +
    COST.comma * count(between, /,/g) +
    COST.otherVerb * verbs +
    COST.nextSubject * count(between, /, and (?=\p{Lu})/gu) +
    subordinates
  );
}

/** Without relative clauses that are over: "X, who had led it since 2010, resigned". */
const closeRelatives = (text: string): string => text.replace(/, (?:who|whose|which|where)\b[^,;]*,/g, ',');

/** "…, whose father opened a store in 1958, has been removed": the date lies in a clause that a comma closes before the trigger. */
function closesClause(sentence: string, dateStart: number, between: string): boolean {
  const isInside = /, (?:who|which|whose|where|when)\b[^,;]*$/.test(sentence.slice(0, dateStart));
  return isInside && /^[^;]{0,60}?,/.test(between);
}

/** Without asides that are over: ", the maker that bought it in 2023,". */
const closeAsides = (text: string): string => closeRelatives(text).replace(/, (?:a|an|the|its|his|her)\b[^,;]*,/g, ',');

/** Where the last clause of a text begins: after the last mark or word that parts clauses. */
function clauseStart(text: string): number {
  let start = 0;
  for (const m of text.matchAll(BOUNDARY)) start = m.index + m[0].length;
  return start;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
