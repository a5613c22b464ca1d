/** A day, a month or a year as it is written in English, as first and last day. */

/** ISO, both inclusive. */
export type Days = { first: string; last: string };

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`^${DAY}(?: of)? ${MONTH}(?:,? (\\d{4}))?$`, 'i');
const MONTH_FIRST = new RegExp(`^${MONTH} ${DAY}(?:,? (\\d{4}))?$`, 'i');
const MONTH_ONLY = new RegExp(`^${MONTH}(?:,? (\\d{4}))?$`, 'i');

const pad = (n: number): string => String(n).padStart(2, '0');

/** null = not written as a time. Without a year, the last one that has begun by `today`. */
export function findDays(written: string, today: string): Days | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  if (/^\d{4}$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  if (/^today$/i.test(text)) return { first: today, last: today };
  if (/^yesterday$/i.test(text)) return { first: shiftDay(today, -1), last: shiftDay(today, -1) };
  const [, day, month = '', year] = DAY_FIRST.exec(text) ?? swap(MONTH_FIRST.exec(text)) ?? [];
  if (day !== undefined) return toDay(yearOf(year, monthOf(month), Number(day), today), monthOf(month), Number(day));
  const only = MONTH_ONLY.exec(text);
  return only ? toMonth(yearOf(only[2], monthOf(only[1] ?? ''), 1, today), monthOf(only[1] ?? '')) : null;
}

const swap = (m: RegExpExecArray | null): (string | undefined)[] | null => m && [m[0], m[2], m[1], m[3]];

const monthOf = (name: string): number => MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3)));

function yearOf(year: string | undefined, month: number, day: number, today: string): number {
  if (year !== undefined) return Number(year);
  const now = Number(today.slice(0, 4));
  return `${now}-${pad(month + 1)}-${pad(day)}` > today ? now - 1 : now;
}

/** null = the month has no such day. */
function toDay(year: number, month: number, day: number): Days | null {
  const at = new Date(Date.UTC(year, month, day));
  if (at.getUTCMonth() !== month || at.getUTCDate() !== day) return null;
  const iso = at.toISOString().slice(0, 10);
  return { first: iso, last: iso };
}

function toMonth(year: number, month: number): Days {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const name = `${year}-${pad(month + 1)}`;
  return { first: `${name}-01`, last: `${name}-${last}` };
}

export function shiftDay(day: string, by: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}
