/** Dates written with their year. */
import { dayNumber, inMonth, inQuarter, inYear, onDay } from './calendar';
import type { Expression } from './expression';
import { DAY, MONTH, monthNumber, PART, partMonths, quarterNumber, SEASON, seasonMonths, WEEKDAY, YEAR } from './words';

const rx = (source: string): RegExp => new RegExp(source, 'gu');
const day = (year: string | undefined, month: number, dayOfMonth: string | undefined) => {
  const found = dayNumber(Number(year), month, Number.parseInt(dayOfMonth ?? '', 10));
  return found === null ? null : onDay(found, 'explicit');
};

/** Nouns a bare number counts: "2000 people" is no year. */
const COUNTED =
  '(?!\\s(?:people|employees|jobs|staff|workers|members|miles|km|kilomet|met(?:er|re)s|feet|tons?|tonnes|homes|students|seats|votes|troops|soldiers|shares|stores|shops|words|pages|cars|units|users|dollars|pounds|euros|deaths|cases|men|women|children|acres|calories|years))';

export const EXPLICIT: readonly Expression[] = [
  {
    // "Wednesday, March 4th, 2026"
    pattern: rx(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY}),? (${YEAR})\\b`),
    resolve: (m) => day(m[3], monthNumber(m[1] ?? ''), m[2]),
  },
  {
    // "4 March 2026", "the 4th of March, 2026"
    pattern: rx(`\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH}),? (${YEAR})\\b`),
    resolve: (m) => day(m[3], monthNumber(m[2] ?? ''), m[1]),
  },
  {
    // "2026-03-04"
    pattern: rx(`\\b(${YEAR})-(\\d\\d)-(\\d\\d)\\b`),
    resolve: (m) => day(m[1], Number(m[2]), m[3]),
  },
  {
    // "late March 2026", "the end of December, 2024"
    pattern: rx(`\\b(?:${PART}[ -])?(${MONTH})(?: of|,)? (${YEAR})\\b`),
    resolve: (m) => inMonth({ year: Number(m[2]), month: monthNumber(m[1] ?? '') }, 'explicit'),
  },
  {
    // "Q3 2024", "the third quarter of 2024"
    pattern: rx(`\\b(Q[1-4]|(?:first|second|third|fourth) quarter)(?: of|,)? (${YEAR})\\b`),
    resolve: (m) => inQuarter(Number(m[2]), quarterNumber((m[1] ?? '').split(' ')[0] ?? ''), 'explicit'),
  },
  {
    pattern: rx(`\\b(${SEASON})(?: of|,)? (${YEAR})\\b`),
    resolve: (m) => inYear(Number(m[2]), 'explicit', seasonMonths(m[1] ?? '')),
  },
  {
    // "mid-2025", "late in 2020", "the end of 2019"
    pattern: rx(`\\b(${PART})[ -](?:in )?(${YEAR})\\b(?!-\\d|/\\d)`),
    resolve: (m) => inYear(Number(m[2]), 'explicit', partMonths(m[1] ?? '')),
  },
  {
    // "2014", not "2014-15", "$2014", "2,014", "2000 people", "1990s", "fiscal 2025"
    pattern: rx(
      `(?<![\\d.,$£€¥#/@&-]|No\\. |[Ff]iscal |[Ff]iscal year |[Ff]inancial year |\\b[A-Z]-)\\b(${YEAR})\\b(?![%\\d]|[-/]\\d|[.,:]\\d|°|\\s?(?:per cent|percent|pct|GMT)|\\sm?bn)${COUNTED}`,
    ),
    resolve: (m) => inYear(Number(m[1]), 'explicit'),
  },
  {
    // the years of "2014-2019"
    pattern: rx(`\\b(?:(${YEAR})(?=\\s?[-–—]\\s?${YEAR}\\b)|(?<=\\b${YEAR}\\s?[-–—]\\s?)(${YEAR}))\\b`),
    resolve: (m) => inYear(Number(m[1] ?? m[2]), 'explicit'),
  },
];
