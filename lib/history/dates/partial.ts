/** Dates written without their year: the document's day and the tense decide it. */
import type { ClaimDate } from '@/lib/model/claim-date';
import { addMonths, dayNumber, inMonth, inQuarter, inYear, monthOf, onDay, weekdayOf } from './calendar';
import type { Expression, Resolution } from './expression';
import { DAY, MONTH, monthNumber, PART, quarterNumber, SEASON, seasonMonths, WEEKDAY, weekdayNumber } from './words';

const rx = (source: string): RegExp => new RegExp(source, 'gu');
/** A bare month needs a word before it that says it is one: "Theresa May", "March on Rome". */
const BEFORE_MONTH =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween|[Tt]han|[Tt]o|and|of|[Aa]s of|[Ee]arly|[Mm]id|[Ll]ate|(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous)|[Tt]he)';
/** "from April Jones" is no month. */
const NO_NAME_AFTER = `(?! (?!(?:${MONTH}|${WEEKDAY}))\\p{Lu}\\p{Ll})`;

export const PARTIAL: readonly Expression[] = [
  {
    pattern: rx(
      `\\b(?:${WEEKDAY},? )?(?:(${MONTH}) (${DAY})|(${DAY}) (?:of )?(${MONTH}))\\b(?!,? \\d{4}|:\\d)(?: (?:of )?(last|this|next) year)?`,
    ),
    resolve: (m, at) =>
      dayOfMonth(
        monthNumber(m[1] ?? m[4] ?? ''),
        Number.parseInt(m[2] ?? m[3] ?? '', 10),
        m[5],
        isFrom(m) && at.tense === 'past' ? { ...at, tense: null } : at,
      ),
  },
  {
    // "in May", "last May", "mid-March", "the end of December", "January of this year"
    pattern: rx(
      `(?<=\\b${BEFORE_MONTH}[ -])(?:${PART}[ -])?(${MONTH})\\b(?!,? \\d)(?: (?:of )?(last|this|next) year)?${NO_NAME_AFTER}|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext) )(${MONTH})\\b(?!,? \\d)`,
    ),
    resolve: (m, at) => month(m, at),
  },
  {
    // "on Monday", "last Friday", "next Thursday", "Tuesday night"; not "Mondays", "Black Friday"
    pattern: rx(
      `(?<!\\b(?:Sheffield|Black|Good|Easter|Ash|Super|Cyber|Giving|Bloody|Fat|Shrove|Holy|Palm|[Ee]very|[Ee]ach|[Mm]ost|[Aa]) )\\b(?:([Ll]ast|[Nn]ext|[Tt]his) )?(${WEEKDAY})\\b(?!,? (?:${MONTH}|${DAY}\\b)|s\\b)`,
    ),
    // "the Monday after the vote" is another Monday
    resolve: (m, at) => (isTiedToEvent(m) ? null : weekday(weekdayNumber(m[2] ?? ''), m[1]?.toLowerCase(), at)),
  },
  {
    // "last spring", "by the summer", "the spring of last year"; not "the spring collection", "the fall of Rome"
    pattern: rx(
      `\\b(last|this|next|the|early|late|in|previous) (?:early |late )?(${SEASON})\\b(?:(?: of)? (last|this|next) year)?(?! of \\d| (?!(?:when|and|but|after|before|to|with|by|at|in|on|as|he|she|they|it|that|who|which|because|while|the|his|her|a)\\b)\\p{Ll})`,
    ),
    resolve: (m, at) => season(m[1] ?? '', m[2] ?? '', m[3], at),
  },
  {
    pattern: rx(
      `\\b(?:(?:the|in) (first|second|third|fourth) quarter|(Q[1-4]))\\b(?!(?: of|,)? \\d)(?: (?:of )?(last|this|next) year)?`,
    ),
    resolve: (m, at) => quarter(quarterNumber(m[1] ?? m[2] ?? ''), m[3], at),
  },
];

/** "has appointed her from 1 April": the day a thing takes effect may lie on either side, whatever the tense. */
const isFrom = (m: RegExpMatchArray): boolean =>
  /\b(?:from|effective|starting|as of)(?: on)? $/i.test(
    (m.input ?? '').slice(Math.max(0, (m.index ?? 0) - 14), m.index),
  );

function isTiedToEvent(m: RegExpMatchArray): boolean {
  const [text, start] = [m.input ?? '', m.index ?? 0];
  return (
    /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) &&
    /^ (?:after|before)\b/.test(text.slice(start + m[0].length))
  );
}

/** last → -1, this → 0, next → 1. */
const yearShift = (word: string): number => ['last', 'this', 'next'].indexOf(word.toLowerCase()) - 1;

function dayOfMonth(
  monthIndex: number,
  dayIndex: number,
  shift: string | undefined,
  { today, tense }: Resolution,
): ClaimDate | null {
  if (today === null) return null;
  const { year } = monthOf(today);
  if (shift) {
    const found = dayNumber(year + yearShift(shift), monthIndex, dayIndex);
    return found === null ? null : onDay(found, 'relative');
  }
  const days = [-1, 0, 1].map((n) => dayNumber(year + n, monthIndex, dayIndex)).filter((d) => d !== null);
  const chosen = choose(days, today, tense);
  return chosen === null ? null : onDay(chosen, 'explicit');
}

/** The latest not after today, the earliest not before it, or the nearest. */
function choose(days: readonly number[], today: number, tense: Resolution['tense']): number | null {
  if (tense === 'past') return days.filter((d) => d <= today).at(-1) ?? null;
  if (tense === 'future') return days.find((d) => d >= today) ?? null;
  return days.reduce<number | null>(
    (best, d) => (best === null || Math.abs(d - today) < Math.abs(best - today) ? d : best),
    null,
  );
}

function month(m: RegExpMatchArray, { today, tense }: Resolution): ClaimDate | null {
  if (today === null) return null;
  const wanted = monthNumber(m[1] ?? m[3] ?? '');
  const now = monthOf(today);
  if (m[2]) return inMonth({ year: now.year + yearShift(m[2]), month: wanted }, 'relative');
  const before = /\b(last|next|this|since) (?:\w+ )?$/i
    .exec((m.input ?? '').slice(Math.max(0, (m.index ?? 0) - 24), m.index))?.[1]
    ?.toLowerCase();
  const back = (now.month - wanted + 12) % 12;
  const past = addMonths(now, -back);
  const future = addMonths(past, back === 0 ? 0 : 12);
  if (before === 'last') return inMonth(back === 0 ? addMonths(now, -12) : past, 'relative');
  if (before === 'next') return inMonth(back === 0 ? addMonths(now, 12) : future, 'relative');
  if (before === 'this') return inMonth({ year: now.year, month: wanted }, 'relative');
  const isAhead = tense === null ? back > 6 : tense === 'future';
  return inMonth(isAhead && before !== 'since' ? future : past, 'relative');
}

function weekday(wanted: number, word: string | undefined, { today, tense }: Resolution): ClaimDate | null {
  if (today === null) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (word === 'last') return onDay(today - (back || 7), 'weekday');
  if (word === 'next') return onDay(today + 7 - back, 'weekday');
  const isAhead = back !== 0 && (tense === 'future' || (word === 'this' && tense !== 'past'));
  return onDay(isAhead ? today + 7 - back : today - back, 'weekday');
}

function season(word: string, name: string, shift: string | undefined, { today, tense }: Resolution): ClaimDate | null {
  if (today === null) return null;
  const { year, month: now } = monthOf(today);
  const months = seasonMonths(name);
  if (shift) return inYear(year + yearShift(shift), 'relative', months);
  if (/this/i.test(word)) return inYear(year, 'relative', months);
  if (/last|previous/i.test(word)) return inYear(months[1] < now ? year : year - 1, 'relative', months);
  if (/next/i.test(word)) return inYear(months[0] > now ? year : year + 1, 'relative', months);
  if (tense === 'future') return inYear(months[1] >= now ? year : year + 1, 'relative', months);
  return tense === 'past' ? inYear(months[0] <= now ? year : year - 1, 'relative', months) : null;
}

function quarter(wanted: number, shift: string | undefined, { today, tense }: Resolution): ClaimDate | null {
  if (today === null) return null;
  const now = monthOf(today);
  if (shift) return inQuarter(now.year + yearShift(shift), wanted, 'relative');
  const current = Math.ceil(now.month / 3);
  if (tense === 'future') return inQuarter(wanted >= current ? now.year : now.year + 1, wanted, 'relative');
  return tense === 'past' ? inQuarter(wanted <= current ? now.year : now.year - 1, wanted, 'relative') : null;
}
