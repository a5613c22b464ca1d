/** Times as a question names them: "since 1 January", "in March 2026", "before 2025", "between May and July", "last month". */
import { type Days, findDays, shiftDay } from './named-day';

export type SpanOfTime = { since: string | null; until: string | null };

const ALWAYS: SpanOfTime = { since: null, until: null };
const RELATION = /(?:^|\s)(since|from|after|in|during|on|before|until|till|by|between)\s+(\S.*)$/gi;
const RELATIVE = /(?:^|\s)(last|this)\s+(week|month|year)$/i;

/** Takes the time off the end of a question. `today` is an ISO day. A month or a day without its year is the last one that has begun. */
export function takeTime(text: string, today: string): { rest: string; time: SpanOfTime } {
  const relative = RELATIVE.exec(text);
  if (relative) {
    const [, which = '', unit = ''] = relative;
    return { rest: text.slice(0, relative.index).trim(), time: spanOf(which.toLowerCase(), unit.toLowerCase(), today) };
  }
  // a relation may be part of a name, "In Touch": the first after which nothing but a time stands
  for (let at = 0; at < text.length; at++) {
    RELATION.lastIndex = at;
    const found = RELATION.exec(text);
    if (!found) break;
    const time = readTime(found[1] ?? '', found[2] ?? '', today);
    if (time) return { rest: text.slice(0, found.index).trim(), time };
    at = found.index;
  }
  return { rest: text, time: ALWAYS };
}

function readTime(relation: string, rest: string, today: string): SpanOfTime | null {
  const word = relation.toLowerCase();
  if (word === 'between' || word === 'from') {
    const [, first = '', last = ''] = /^(.+?)\s+(?:and|to|until|till)\s+(.+)$/i.exec(rest) ?? [];
    const [from, to] = [findDays(first, today), findDays(last, today)];
    if (from && to) return { since: from.first, until: to.last };
    if (word === 'between') return null;
  }
  const days = findDays(rest, today);
  return days && related(word, days);
}

function related(word: string, { first, last }: Days): SpanOfTime {
  if (word === 'since' || word === 'from') return { since: first, until: null };
  if (word === 'after') return { since: shiftDay(last, 1), until: null };
  if (word === 'before') return { since: null, until: shiftDay(first, -1) };
  if (word === 'until' || word === 'till' || word === 'by') return { since: null, until: last };
  return { since: first, until: last };
}

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

function spanOf(which: string, unit: string, today: string): SpanOfTime {
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
