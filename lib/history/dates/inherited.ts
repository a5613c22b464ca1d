/** Dates that lean on the last date told: "the same day", "the following year", "two years later". */
import type { ClaimDate } from '@/lib/model/claim-date';
import { addMonths, fromIsoDay, inMonth, inYear, monthOf, onDay } from './calendar';
import type { Expression } from './expression';
import { COUNT, countOf } from './words';

const rx = (source: string): RegExp => new RegExp(source, 'giu');
type Unit = 'day' | 'month' | 'year';

/** The anchor moved by whole units, told to the unit; null when the anchor is not told as finely as that. */
function move(anchor: ClaimDate | null, unit: string, count: number): ClaimDate | null {
  if (!anchor || !isFineEnough(anchor, unit as Unit)) return null;
  const day = fromIsoDay(anchor.earliest);
  if (unit === 'day') return onDay(day + count, 'inherited');
  if (unit === 'month') return inMonth(addMonths(monthOf(day), count), 'inherited');
  return inYear(monthOf(day).year + count, 'inherited');
}

function isFineEnough(anchor: ClaimDate, unit: Unit): boolean {
  if (unit === 'day') return anchor.precision === 'day';
  return unit === 'year' || anchor.precision === 'day' || anchor.precision === 'month';
}

export const INHERITED: readonly Expression[] = [
  {
    // not "the same day as his rival resigned": that names another date
    pattern: rx(
      `\\b(?:the|that) (?:very )?same (day|date|month|year)\\b(?! as\\b)|\\b(?:on|in|later|earlier) that (day|month|year)\\b`,
    ),
    resolve: (m, at) => move(at.anchor, (m[1] ?? m[2] ?? '').toLowerCase().replace('date', 'day'), 0),
  },
  {
    pattern: rx(`\\bthe (following|next|previous|preceding) (day|month|year)\\b`),
    resolve: (m, at) => move(at.anchor, (m[2] ?? '').toLowerCase(), /following|next/i.test(m[1] ?? '') ? 1 : -1),
  },
  {
    pattern: rx(`\\b(${COUNT}) (day|month|year)s? (later|earlier)\\b`),
    resolve: (m, at) =>
      move(at.anchor, (m[2] ?? '').toLowerCase(), countOf(m[1] ?? '') * (/later/i.test(m[3] ?? '') ? 1 : -1)),
  },
];
