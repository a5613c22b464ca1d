/** The words dates are written with, as parts of regular expressions. English only. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const SEASON = '(?:spring|summer|autumn|fall)';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
export const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
export const PART = '(?:early|mid|late|the (?:start|beginning|middle|end) of|at the (?:start|beginning|end) of)';

export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
export const quarterNumber = (word: string): number =>
  /\d/.test(word) ? Number(word.replace(/\D/g, '')) : ORDINALS.indexOf(word.toLowerCase()) + 1;

/** "a" and "one" are 1. */
export function countOf(word: string): number {
  if (/^an?$/i.test(word)) return 1;
  return /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
}

/** First and last month of a season, northern. */
export function seasonMonths(word: string): [number, number] {
  if (/spring/i.test(word)) return [3, 5];
  return /summer/i.test(word) ? [6, 8] : [9, 11];
}

/** The months that "early", "mid" and "late" narrow a year to. */
export function partMonths(word: string): [number, number] {
  if (/early|start|beginning/i.test(word)) return [1, 4];
  return /mid/i.test(word) ? [5, 8] : [9, 12];
}
