/** Civil-calendar arithmetic on ISO days, without time zones and without a clock. A day number counts days since 1970-01-01. */
import type { ClaimDate } from '@/lib/model/claim-date';

const DAY = 86_400_000;

export type Basis = ClaimDate['basis'];

/** A calendar month: year and month 1…12. */
export type Month = { year: number; month: number };

/** Null when there is no such day (31 April). */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0 && year < 10_000;
  return exists ? Math.floor(date.getTime() / DAY) : null;
}

export function fromIsoDay(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function toIsoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function monthOf(day: number): Month {
  const iso = toIsoDay(day);
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
}

export function addMonths({ year, month }: Month, count: number): Month {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const firstDay = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

function lastDay(year: number, month: number): string {
  const next = addMonths({ year, month }, 1);
  return toIsoDay(fromIsoDay(firstDay(next.year, next.month)) - 1);
}

export function onDay(day: number, basis: Basis): ClaimDate {
  const iso = toIsoDay(day);
  return { earliest: iso, latest: iso, precision: 'day', basis };
}

export function inMonth({ year, month }: Month, basis: Basis): ClaimDate {
  return { earliest: firstDay(year, month), latest: lastDay(year, month), precision: 'month', basis };
}

/** `quarter` 1…4. */
export function inQuarter(year: number, quarter: number, basis: Basis): ClaimDate {
  const first = quarter * 3 - 2;
  return { earliest: firstDay(year, first), latest: lastDay(year, first + 2), precision: 'quarter', basis };
}

/** A year, or the months of it that "mid-2025" or "summer 2003" narrow it to; told to the year either way. */
export function inYear(year: number, basis: Basis, months: readonly [number, number] = [1, 12]): ClaimDate {
  return { earliest: firstDay(year, months[0]), latest: lastDay(year, months[1]), precision: 'year', basis };
}

/** Days that no month, quarter or year names, such as a week: told to the month most of them lie in. */
export function inDays(first: number, last: number, basis: Basis): ClaimDate {
  const most = monthOf(Math.floor((first + last) / 2));
  const month = inMonth(most, basis);
  const earliest = toIsoDay(first) > month.earliest ? toIsoDay(first) : month.earliest;
  const latest = toIsoDay(last) < month.latest ? toIsoDay(last) : month.latest;
  return { earliest, latest, precision: 'month', basis };
}
