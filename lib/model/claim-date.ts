import * as z from 'zod/mini';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** When something is said to have happened: the days it may lie between, and how we know. */
export const ClaimDate = z.object({
  /** First and last possible day, inclusive. */
  earliest: isoDay,
  latest: isoDay,
  precision: z.enum(['day', 'month', 'quarter', 'year']),
  /** explicit: written out; weekday: "on Tuesday"; relative: "last month"; document-date: the article's own day; inherited: from a sentence nearby. */
  basis: z.enum(['explicit', 'weekday', 'relative', 'document-date', 'inherited']),
});
export type ClaimDate = z.infer<typeof ClaimDate>;

/** "2026-03-04", "2026-03" or "2025"; a quarter is written by its first month, "2025-07". */
export function toIsoDate(date: ClaimDate): string {
  if (date.precision === 'day') return date.earliest;
  return date.precision === 'year' ? date.earliest.slice(0, 4) : date.earliest.slice(0, 7);
}

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** The other way, for a date that was written out: "2026-03" → the whole of March, precision month. null when it is no such date. */
export function fromIsoDate(text: string): ClaimDate | null {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined)
    return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', basis: 'explicit' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined)
    return {
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${last}`,
      precision: 'month',
      basis: 'explicit',
    };
  return Number(day) > last ? null : { earliest: text, latest: text, precision: 'day', basis: 'explicit' };
}
