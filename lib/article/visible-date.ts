/** A date as pages show it, near words that say it is one. For pages whose metadata has none. */
import { monthNames } from './month-names';

const DATED =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [data-testid*="date" i], [data-testid*="time" i], ' +
  '[id*="date" i], [class*="datum" i], [class*="fecha" i]';
const MAX_ELEMENTS = 30;
const MAX_TEXT = 80;

/** `YYYY-MM-DD`; null when nothing there reads as one. `language`: BCP 47, of the page. */
export function findVisibleDate(document: Document, language: string | null): string | null {
  for (const element of [...document.querySelectorAll(DATED)].slice(0, MAX_ELEMENTS)) {
    const date = parseShownDate(element.textContent ?? '', language);
    if (date) return date;
  }
  return null;
}

/** `YYYY-MM-DD`; null for a line that is longer than dates are, or says none. */
export function parseShownDate(text: string, language: string | null): string | null {
  if (text.length > MAX_TEXT || !/\d/.test(text)) return null;
  const yearFirst = /(?<!\d)(\d{4})\s*[년年./-]\s*(\d{1,2})\s*[월月./-]\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return toDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return byWords(text, language) ?? byNumbers(text, language);
}

function byWords(text: string, language: string | null): string | null {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const months = monthNames(language);
  const isEnglish = language === null || language.startsWith('en');
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const month = months.get(word);
    // "5 hours ago" names no August on an English page
    if (month === undefined || (isEnglish && NO_ENGLISH.includes(` ${word} `))) continue;
    // "5 de marzo de 2026", "March 5th, 2026"
    const around = [words[i - 1], words[i - 2], words[i + 1], words[i + 2], words[i + 3]].map(Number);
    const day = around.find((n) => n >= 1 && n <= 31);
    const year = around.find((n) => n >= 1990 && n < 2100);
    if (day !== undefined && year !== undefined) return toDate(year, month, day);
  }
  return null;
}

/** Months elsewhere, words in English. */
const NO_ENGLISH = ' ago set out gen mag ara tem kas eki ene ';

/** Languages in which the day stands first, whatever parts the numbers. */
const DAY_FIRST = ' de fr es it pt nl ru pl tr sv da no nb fi cs el ro ca id vi ';

/** Two numbers and a year: only where it is sure which is the day. */
function byNumbers(text: string, language: string | null): string | null {
  const found = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const isDayFirst =
    first > 12 || found[2] === '.' || DAY_FIRST.includes(` ${language?.toLowerCase().split('-', 1)[0]} `);
  if (isDayFirst) return toDate(year, second, first);
  return second > 12 || language === 'en-US' ? toDate(year, first, second) : null;
}

/** "/2026/03/05/", "/20260305/": null where the address says no day. */
export function findDateInAddress(url: string): string | null {
  const found = /[/-](20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?=[/._-]|$)/.exec(url);
  return found ? toDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function toDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year >= 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
