/** Dates, numbers and lists in the reader's language. Days are read as they stand, whatever the time zone. */
import { i18n } from '#i18n';
import type { ClaimDate } from '@/lib/model/claim-date';

/** The browser's own variant of the language shown, "en-GB" rather than "en", when it is a variant of it. */
export function localeTag(): string {
  const shown = i18n.t('localeTag');
  const browsers = globalThis.navigator?.language ?? shown;
  return browsers.split('-')[0] === shown.split('-')[0] ? browsers : shown;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = localeTag() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeTag(), options);
  formats.set(key, known);
  return known;
}

const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const SHORT_DAY = { ...YEAR, month: 'short', day: 'numeric' } as const;

/** "2026-03-04T10:00Z", "2026-03-04", "2026-03" or "2025" → "4 March 2026", "March 2026", "2025"; what is no date stays as it is. */
export function formatIsoDate(iso: string, length: 'long' | 'short' = 'long'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  const full = length === 'long' ? DAY : SHORT_DAY;
  return dateFormat({ ...(day ? full : month ? MONTH : YEAR), timeZone: 'UTC' }).format(at);
}

/** By its precision: a quarter as "Q3 2025". */
export function formatClaimDate(date: ClaimDate, length: 'long' | 'short' = 'long'): string {
  const year = date.earliest.slice(0, 4);
  if (date.precision === 'day') return formatIsoDate(date.earliest, length);
  if (date.precision === 'month') return formatIsoDate(date.earliest.slice(0, 7));
  if (date.precision === 'year') return formatIsoDate(year);
  const quarter = Math.ceil(Number(date.earliest.slice(5, 7)) / 3);
  return i18n.t('date.quarter', { quarter, year });
}

/** A moment, in milliseconds since the epoch, as the day it fell on here. */
export function formatMoment(at: number, precision: 'day' | 'month' = 'day'): string {
  return dateFormat(precision === 'day' ? DAY : MONTH).format(at);
}

/** To the minute, for what happens several times a day. */
export function formatInstant(at: number): string {
  return dateFormat({ ...SHORT_DAY, hour: 'numeric', minute: '2-digit' }).format(at);
}

const TICKS = { year: YEAR, month: { ...YEAR, month: 'short' }, day: { month: 'short', day: 'numeric' } } as const;

/** A mark on a time axis, UTC, as fine as its neighbours are apart: "2025", "Mar 2026", "Mar 4". */
export function formatTick(at: Date, unit: keyof typeof TICKS): string {
  return dateFormat({ ...TICKS[unit], timeZone: 'UTC' }).format(at);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(localeTag()).format(value);
}

/** "a, b and c" */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(localeTag(), { type: 'conjunction' }).format(items);
}

/** "3.4 MB" */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(localeTag(), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** step);
}
