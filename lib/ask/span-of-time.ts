/** Times as a question names them: "since January", "in March 2026", "before 2025", "last month", "this year". */

export type SpanOfTime = { since: string | null; until: string | null };

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TIME = new RegExp(
  `\\b(since|from|after|in|during|before|until)\\s+(?:${MONTH}\\.?(?:\\s+(\\d{4}))?|(\\d{4}))\\s*$|\\b(last|this)\\s+(week|month|year)\\s*$`,
  'i',
);

const pad = (n: number): string => String(n).padStart(2, '0');
const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Takes the time off the end of a question. `today` is an ISO day. A month without its year is the last one that has begun. */
export function takeTime(text: string, today: string): { rest: string; time: SpanOfTime } {
  const found = TIME.exec(text);
  if (!found) return { rest: text, time: { since: null, until: null } };
  const [, relation = '', month, year, only, which, unit = ''] = found;
  const time = which
    ? relative(which.toLowerCase(), unit.toLowerCase(), today)
    : named(relation, month, year ?? only, today);
  return { rest: text.slice(0, found.index).trim(), time };
}

function named(relation: string, month: string | undefined, year: string | undefined, today: string): SpanOfTime {
  const now = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) - 1 };
  const index = month === undefined ? null : MONTHS.findIndex((m) => m.startsWith(month.toLowerCase().slice(0, 3)));
  const inYear = year === undefined ? now.year - (index !== null && index > now.month ? 1 : 0) : Number(year);
  const first = index === null ? `${inYear}-01-01` : `${inYear}-${pad(index + 1)}-01`;
  const last = index === null ? `${inYear}-12-31` : isoDay(inYear, index + 1, 0);
  const word = relation.toLowerCase();
  if (word === 'since' || word === 'from') return { since: first, until: null };
  if (word === 'after') return { since: nextDay(last), until: null };
  if (word === 'before') return { since: null, until: previousDay(first) };
  return word === 'until' ? { since: null, until: last } : { since: first, until: last };
}

function relative(which: string, unit: string, today: string): SpanOfTime {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  if (unit === 'week') {
    const back = which === 'last' ? 7 : 0;
    const monday = day - ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) - back;
    return { since: isoDay(year, month - 1, monday), until: isoDay(year, month - 1, monday + 6) };
  }
  if (unit === 'month') {
    const m = month - (which === 'last' ? 2 : 1);
    return { since: isoDay(year, m, 1), until: isoDay(year, m + 1, 0) };
  }
  const y = year - (which === 'last' ? 1 : 0);
  return { since: `${y}-01-01`, until: `${y}-12-31` };
}

const shift = (day: string, by: number): string =>
  isoDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + by);
const nextDay = (day: string): string => shift(day, 1);
const previousDay = (day: string): string => shift(day, -1);
