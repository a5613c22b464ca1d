/** Comparing dates that are only known to lie between two days. */
import { type ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import { fromIsoDay } from './dates/calendar';

const PRECISIONS: readonly ClaimDate['precision'][] = ['day', 'month', 'quarter', 'year'];

const width = (d: ClaimDate): number => fromIsoDay(d.latest) - fromIsoDay(d.earliest);

/** By code unit: for ISO days and ids, where the reader's alphabet says nothing and costs much. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when both can be the same day. */
export const canBeSame = (a: ClaimDate, b: ClaimDate): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

/** Days between the two at their nearest; 0 when they can be the same. */
export function daysApart(a: ClaimDate, b: ClaimDate): number {
  if (canBeSame(a, b)) return 0;
  const [first, second] = a.latest < b.earliest ? [a, b] : [b, a];
  return fromIsoDay(second.earliest) - fromIsoDay(first.latest);
}

/** Most precise first, then narrowest, then earliest: an order that does not depend on where the dates came from. */
export function byPrecision(a: ClaimDate, b: ClaimDate): number {
  return (
    PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
    (a.precision === 'day' ? 0 : width(a) - width(b)) ||
    compareText(a.earliest, b.earliest) ||
    compareText(a.basis, b.basis)
  );
}

/** Oldest first; of two that begin together the shorter first; null last. */
export function byDate(a: ClaimDate | null, b: ClaimDate | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** A key under which equal dates fall together; '' for none. */
export const dateKey = (date: ClaimDate | null): string => (date ? `${date.precision}:${toIsoDate(date)}` : '');

/** Those that can be the same date together, each set with its most precise date; in order of time. What has no date is in no set. */
export function groupByDate<T extends { date: ClaimDate | null }>(
  items: readonly T[],
): { date: ClaimDate; items: T[] }[] {
  const sets: { date: ClaimDate; items: T[] }[] = [];
  const dated = items.flatMap((item) => (item.date ? [{ item, date: item.date }] : []));
  for (const { item, date } of dated.sort((a, b) => byPrecision(a.date, b.date))) {
    const set = sets.find((s) => canBeSame(s.date, date));
    if (set) set.items.push(item);
    else sets.push({ date, items: [item] });
  }
  return sets.sort((a, b) => byDate(a.date, b.date));
}
