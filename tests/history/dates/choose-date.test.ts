import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDate, type Happening } from '@/lib/history/dates/choose-date';
import { documentDateOf } from '@/lib/history/dates/document-date';
import { findDates } from '@/lib/history/dates/find-dates';
import { toIsoDate } from '@/lib/model/claim-date';

const documentDate = documentDateOf('', '2026-03-05');
const START = 50;

function dateOf(sentence: string, trigger: string, what: Happening): string | null {
  const start = START + sentence.indexOf(trigger);
  const dates = findDates(sentence, START, { documentDate });
  const date = chooseDate(sentence, START, { start, end: start + trigger.length }, what, dates);
  return date && toIsoDate(date);
}

const CASES: readonly (readonly [string, ...(readonly [string, Happening, string | null])[]])[] = [
  ['Ann Poe, who joined in 2019, left on Monday.', ['joined', 'beginning', '2019'], ['left', 'end', '2026-03-02']],
  [
    'Poe took over in July 2024 from Bo Lee, who retired.',
    ['took over', 'beginning', '2024-07'],
    ['retired', 'end', null],
  ],
  ['Ann Poe, whose father opened a shop in 1958, has been removed.', ['removed', 'end', null]],
  [
    'In October, Ann Poe was lured away, and Bo Lee was ousted.',
    ['lured', 'end', '2025-10'],
    ['ousted', 'end', '2025-10'],
  ],
  [
    'Ann Poe left Acme, which he joined in 2012, in May 2024.',
    ['joined', 'beginning', '2012'],
    ['left', 'end', '2024-05'],
  ],
  ['Ann Poe had left to join Acme in January 2026.', ['left', 'end', '2026-01'], ['join', 'beginning', '2026-01']],
  ['Acme’s board on Wednesday dismissed Ann Poe.', ['dismissed', 'end', '2026-03-04']],
  ['Acme said on Monday that Ann Poe would leave in June.', ['leave', 'end', '2026-06']],
  ['Acme said on Monday that Ann Poe would leave.', ['leave', 'end', null]],
  ['Acme said on Monday that Ann Poe had left.', ['left', 'end', '2026-03-02']],
  ['Ann Poe resigned after she was fined in May 2024.', ['resigned', 'end', null]],
  ['Ann Poe took the helm in November 2023 after being recruited by Bo Lee.', ['recruited', 'beginning', '2023-11']],
  [
    'Bo Lee stepped in on Monday when Ann Poe resigned.',
    ['stepped', 'beginning', '2026-03-02'],
    ['resigned', 'end', '2026-03-02'],
  ],
  ['Ann Poe has run Acme since 2019 and left Globex in 2018.', ['run', 'beginning', '2019'], ['left', 'end', '2018']],
  ['Ann Poe lost her seat in the 2024 election.', ['lost', 'end', '2024']],
  ['Bo Lee was charged in the February 21 attack.', ['charged', 'moment', null]],
  ['Acme founder Ann Poe retired in 2019.', ['founder', 'label', null], ['retired', 'end', '2019']],
  ['Bo Lee, the 2010 candidate, spoke.', ['candidate', 'label', '2010']],
  ['From January she will be partner at the law firm Acme, founded by Bo Lee.', ['founded', 'moment', null]],
  ['Ann Poe leaves in October to join Globex.', ['leaves', 'end', '2026-10'], ['join', 'beginning', '2026-10']],
  ['Ann Poe has been in post since 2019, when she left Globex.', ['left', 'end', '2019']],
  ['Acme, the maker that bought Globex in 2023, today named Ann Poe president.', ['named', 'beginning', '2026-03-05']],
  ['Acme said on Monday that Ann Poe would leave with immediate effect.', ['leave', 'end', '2026-03-02']],
  ['Ann Poe left in 2019; Bo Lee stayed.', ['left', 'end', '2019'], ['stayed', 'moment', null]],
];

describe('chooseDate', () => {
  it.each(CASES.map(([sentence, ...wanted]) => ({ sentence, wanted })))('$sentence', ({ sentence, wanted }) => {
    expect(wanted.map(([trigger, what]) => [trigger, dateOf(sentence, trigger, what)])).toEqual(
      wanted.map(([trigger, , iso]) => [trigger, iso]),
    );
  });

  it('gives one of the dates it was given, or none', () => {
    const words = CASES.flatMap(([sentence]) => sentence.split(' '));
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 1 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, fc.nat(), (text, n) => {
        const start = n % text.length;
        const dates = findDates(text, 0, { documentDate });
        const chosen = chooseDate(text, 0, { start, end: start + 1 }, 'end', dates);
        expect(chosen === null || dates.some((d) => d.date === chosen)).toBe(true);
      }),
    );
  }, 30_000);
});
