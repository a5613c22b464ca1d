/** The article's own day, from what the page says or from a dateline in its text. */
import type { ClaimDate } from '@/lib/model/claim-date';
import { dayNumber, fromIsoDay, inMonth, inYear, onDay } from './calendar';
import { findDates } from './find-dates';

/** A dateline stands near the top, in UTF-16 units. */
const TOP = 1500;
/** Longest line that is taken for a dateline: longer ones are sentences of the story. */
const LINE = 90;
/** An article appears within this many days of the latest day it tells of; used only to choose between two readings. */
const FRESH = 45;

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})[/.\s-]\s?(20\d\d|19\d\d)(?!\d)/u;

/**
 * `publishedAt` is ISO 8601 of any precision and goes first. Else the first dateline: a short line with a full date ("03/05 2026",
 * "Published 5 March 2026"), or "LONDON, March 5, 2026 (Wire) -". Null when there is none; a year when "03/05" could be either day
 * and nothing in the text decides.
 */
export function documentDateOf(text: string, publishedAt: string | null): ClaimDate | null {
  return (publishedAt === null ? null : fromPublishedAt(publishedAt)) ?? findDateline(text);
}

function fromPublishedAt(stated: string): ClaimDate | null {
  const [, year, month, day] = /^\s*(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?!\d)/.exec(stated) ?? [];
  if (!year) return null;
  if (!month) return inYear(Number(year), 'document-date');
  if (!day) return Number(month) <= 12 ? inMonth({ year: Number(year), month: Number(month) }, 'document-date') : null;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return number === null ? null : onDay(number, 'document-date');
}

function findDateline(text: string): ClaimDate | null {
  for (const line of text.slice(0, TOP).split('\n')) {
    const numeric = line.trim().length <= LINE ? NUMERIC.exec(line) : null;
    const found = numeric ? fromNumeric(numeric, text) : fromWritten(line.trim());
    if (found) return found;
  }
  return null;
}

/** A short line without a verb of its own, or the opening of a story before its dash. */
function fromWritten(line: string): ClaimDate | null {
  const opening = /^\p{Lu}[\p{Lu}\s.,]{2,40}[^–—-]{0,60}(?:\s[–—-]{1,2}|\s?[—–])\s/u.exec(line)?.[0];
  const isLine = line.length <= LINE && !/[.!?]$|\b(?:was|were|has|had|will|is|since|until|joined|left)\b/.test(line);
  const where = opening ?? (isLine ? line : '');
  const day = findDates(where, 0, { documentDate: null }).find((d) => d.date.precision === 'day');
  return day ? { ...day.date, basis: 'document-date' } : null;
}

function fromNumeric(m: RegExpExecArray, text: string): ClaimDate | null {
  const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
  const monthFirst = dayNumber(year, a, b);
  const dayFirst = dayNumber(year, b, a);
  if (monthFirst === null && dayFirst === null) return null;
  if (monthFirst === null || dayFirst === null) return onDay(monthFirst ?? dayFirst ?? 0, 'document-date');
  if (m[2] === '.') return onDay(dayFirst, 'document-date');
  const chosen = nearestToStory(text, monthFirst, dayFirst) ?? writtenOrder(text, monthFirst, dayFirst);
  return chosen === null ? inYear(year, 'document-date') : onDay(chosen, 'document-date');
}

/** The reading that lies on or soon after the latest day the story tells of, when the other does not. */
function nearestToStory(text: string, monthFirst: number, dayFirst: number): number | null {
  const days = text
    .split('\n')
    .flatMap((line) => findDates(line, 0, { documentDate: null }))
    .filter((d) => d.date.precision === 'day')
    .map((d) => fromIsoDay(d.date.earliest));
  const age = (reading: number) => Math.min(...days.map((day) => reading - day).filter((n) => n >= 0));
  const [first, second] = [age(monthFirst), age(dayFirst)];
  if (first <= FRESH && first < second) return monthFirst;
  return second <= FRESH && second < first ? dayFirst : null;
}

/** "March 4" in the text speaks for month first, "4 March" for day first. */
function writtenOrder(text: string, monthFirst: number, dayFirst: number): number | null {
  const american =
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/.test(text);
  const british =
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(text);
  if (american === british) return null;
  return american ? monthFirst : dayFirst;
}
