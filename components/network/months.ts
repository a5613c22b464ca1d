/** Months as a slider counts them. Pure. */

/** Dates of the distant past are misprints more often than news: so many months at most, the last ones. */
const MOST = 600;

/** "2025-11-03", "2026-01-30" → 2025-11, 2025-12, 2026-01 */
export function monthsBetween(first: string, last: string): string[] {
  const toIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const end = toIndex(last);
  const start = Math.max(toIndex(first), end - MOST + 1);
  return Array.from({ length: end - start + 1 }, (_, i) => {
    const index = start + i;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

/** "2026-02" → "2026-02-28" */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
