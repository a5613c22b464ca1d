/** A date as pages show it, near words that say it is one. For pages whose metadata has none. */

const DATED =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [data-testid*="date" i], [data-testid*="time" i]';
const MAX_ELEMENTS = 30;
const MAX_TEXT = 80;

/** `YYYY-MM-DD`; null when nothing there reads as one. `language`: BCP 47, whose names of months are known besides the English. */
export function findVisibleDate(document: Document, language: string | null): string | null {
  const months = monthNames(language);
  for (const element of [...document.querySelectorAll(DATED)].slice(0, MAX_ELEMENTS)) {
    const text = element.textContent ?? '';
    const date = text.length <= MAX_TEXT ? parseShownDate(text, months) : null;
    if (date) return date;
  }
  return null;
}

/** Day and month as words or in CJK order; two numbers and a year say nothing sure and are not read. */
export function parseShownDate(text: string, months: ReadonlyMap<string, number>): string | null {
  const cjk = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/.exec(text);
  if (cjk) return toDate(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (let i = 0; i < words.length; i++) {
    const month = months.get(words[i] ?? '') ?? months.get((words[i] ?? '').slice(0, 3));
    if (month === undefined) continue;
    const around = [words[i - 1], words[i - 2], words[i + 1], words[i + 2], words[i + 3]].map(Number);
    const day = around.find((n) => n >= 1 && n <= 31);
    const year = around.find((n) => n >= 1990 && n < 2100);
    if (day !== undefined && year !== undefined) return toDate(year, month, day);
  }
  return null;
}

/** Names of months, long and by their first three letters, from the engine's own data. */
export function monthNames(language: string | null): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of new Set(['en', findLocale(language)])) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2020, month - 1, 1)));
      const name =
        parts
          .find((part) => part.type === 'month')
          ?.value.toLowerCase()
          .normalize('NFC') ?? '';
      if (!/^\p{L}{3,}$/u.test(name)) continue;
      names.set(name, month);
      if (!names.has(name.slice(0, 3))) names.set(name.slice(0, 3), month);
    }
  }
  return names;
}

/** English where the engine does not know the language, or the page's tag is none. */
function findLocale(language: string | null): string {
  try {
    return (language && Intl.DateTimeFormat.supportedLocalesOf(language)[0]) ?? 'en';
  } catch {
    return 'en';
  }
}

function toDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year >= 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
