/** Dates told by their distance from the document's day. */
import type { ClaimDate } from '@/lib/model/claim-date';
import { addMonths, dayNumber, inDays, inMonth, inQuarter, inYear, monthOf, onDay, weekdayOf } from './calendar';
import type { Expression, Resolution } from './expression';
import { COUNT, countOf, PART, partMonths } from './words';

const rx = (source: string): RegExp => new RegExp(source, 'giu');
/** "more than two years ago" could be any year before. */
const EXACT = '(?<!\\b(?:than|over|nearly|almost|about|around|some|least|roughly|just under|under|up to|or) )';

const withToday =
  (give: (today: number, m: RegExpMatchArray, at: Resolution) => ClaimDate | null): Expression['resolve'] =>
  (m, at) =>
    at.today === null ? null : give(at.today, m, at);

const SHIFT: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
};
const shiftOf = (word: string | undefined): number => SHIFT[(word ?? '').toLowerCase()] ?? 0;

export const RELATIVE: readonly Expression[] = [
  {
    pattern: rx(
      `\\b(?:(the day before yesterday)|(yesterday|last night)|(tomorrow)|(today|tonight|this (?:morning|afternoon|evening)))\\b(?!['’]s (?!announcement))`,
    ),
    resolve: withToday((today, m) => onDay(today + (m[1] ? -2 : m[2] ? -1 : m[3] ? 1 : 0), 'relative')),
  },
  {
    // "three days ago", "a week ago"
    pattern: rx(`${EXACT}\\b(?:(${COUNT}) days?|(a week)) ago\\b`),
    resolve: withToday((today, m) => onDay(today - (m[2] ? 7 : countOf(m[1] ?? '')), 'relative')),
  },
  {
    pattern: rx(`${EXACT}\\b(?:(${COUNT}) weeks?|(a fortnight)) ago\\b`),
    resolve: withToday((today, m) => around(today - 7 * (m[2] ? 2 : countOf(m[1] ?? '')), 3)),
  },
  {
    pattern: rx(`${EXACT}\\b(${COUNT}) months? ago\\b`),
    resolve: withToday((today, m) => inMonth(addMonths(monthOf(today), -countOf(m[1] ?? '')), 'relative')),
  },
  {
    pattern: rx(`${EXACT}\\b(${COUNT}) years? ago\\b`),
    resolve: withToday((today, m) => inYear(monthOf(today).year - countOf(m[1] ?? ''), 'relative')),
  },
  {
    // "last week", "earlier this week", "next week"
    pattern: rx(`\\b(?:(?:early|earlier|late|later) )?(last|this|next) week\\b(?!-)`),
    resolve: withToday((today, m) => week(today, shiftOf(m[1]))),
  },
  {
    pattern: rx(`\\b(?:(last|this|next)|(?:at|over) the) weekend\\b`),
    resolve: withToday((today, m, { tense }) => {
      const isAhead = m[1] ? shiftOf(m[1]) > 0 || (shiftOf(m[1]) === 0 && tense !== 'past') : tense === 'future';
      const sunday = isAhead ? today + ((7 - weekdayOf(today)) % 7) : today - weekdayOf(today);
      return inDays(sunday - 1, sunday, 'relative');
    }),
  },
  {
    // "earlier this month", "the end of next month", "the end of the month"
    pattern: rx(`\\b(?:(?:${PART}|earlier|later) )?(last|this|next) month\\b|\\bthe end of the month\\b`),
    resolve: withToday((today, m) => inMonth(addMonths(monthOf(today), shiftOf(m[1])), 'relative')),
  },
  {
    // "the end of the year" is its December
    pattern: rx(`\\bend of (the|last|this|next|the current|the coming) year\\b|\\b(year)[- ]end\\b`),
    resolve: withToday((today, m) =>
      inMonth({ year: monthOf(today).year + shiftOf(m[1]?.split(' ').at(-1)), month: 12 }, 'relative'),
    ),
  },
  {
    // "earlier this year", "late last year", "next year"
    pattern: rx(`\\b(?:(early|earlier|mid|late|later)[ -])?(last|this|next) year\\b`),
    resolve: withToday((today, m) => {
      const year = monthOf(today).year + shiftOf(m[2]);
      const isPart = m[1] && !/er$/i.test(m[1]);
      return inYear(year, 'relative', isPart ? partMonths(m[1] ?? '') : [1, 12]);
    }),
  },
  {
    pattern: rx(`\\b(last|this|next) quarter\\b`),
    resolve: withToday((today, m) => {
      const { year, month } = addMonths(monthOf(today), 3 * shiftOf(m[1]));
      return inQuarter(year, Math.ceil(month / 3), 'relative');
    }),
  },
  {
    pattern: /\b(?:in|by|until|from|after|before) the [Nn]ew [Yy]ear\b(?!['’])/gu,
    resolve: withToday((today) => inYear(monthOf(today).year + (monthOf(today).month > 2 ? 1 : 0), 'relative', [1, 3])),
  },
  {
    pattern: /\b(?:(New Year['’]s Day)|(New Year['’]s Eve)|(Christmas Eve)|(Christmas Day)|(Boxing Day))\b/gu,
    resolve: withToday((today, m, { tense }) => holiday(today, m, tense)),
  },
];

function around(day: number, days: number): ClaimDate {
  return inDays(day - days, day + days, 'relative');
}

/** Weeks run from Monday. */
function week(today: number, shift: number): ClaimDate {
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * shift;
  return inDays(monday, monday + 6, 'relative');
}

const HOLIDAYS: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [12, 31],
  [12, 24],
  [12, 25],
  [12, 26],
];

function holiday(today: number, m: RegExpMatchArray, tense: Resolution['tense']): ClaimDate | null {
  const [month, day] = HOLIDAYS[m.slice(1).findIndex(Boolean)] ?? [1, 1];
  const { year } = monthOf(today);
  const days = [-1, 0, 1].map((n) => dayNumber(year + n, month, day) ?? today);
  const found = tense === 'future' ? days.find((d) => d >= today) : days.filter((d) => d <= today).at(-1);
  return found === undefined ? null : onDay(found, 'explicit');
}
