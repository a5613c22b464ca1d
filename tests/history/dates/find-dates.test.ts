import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticleDates } from '@/lib/history/dates/article-dates';
import { documentDateOf } from '@/lib/history/dates/document-date';
import { findDates } from '@/lib/history/dates/find-dates';
import { ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import { DATE_CASES, NO_DATE_CASES } from './date-cases';

const documentDate = documentDateOf('', '2026-03-05T09:30:00+08:00');

describe('findDates', () => {
  it.each(DATE_CASES.map(([sentence, ...dates]) => ({ sentence, dates })))(
    '$sentence',
    ({ sentence, dates: wanted }) => {
      const found = findDates(sentence, 100, { documentDate });
      expect(found.map((d) => [sentence.slice(d.start - 100, d.end - 100), toIsoDate(d.date)])).toEqual(
        wanted.map(([words, iso]) => [expect.stringContaining(words), iso]),
      );
      wanted.forEach(([, , relation], i) => {
        if (relation) expect(found[i]?.relation).toBe(relation);
      });
    },
  );

  it.each(NO_DATE_CASES)('tells no date: %s', (sentence) => {
    expect(findDates(sentence, 0, { documentDate })).toEqual([]);
  });

  it('resolves only what is written with its year when the document has no day', () => {
    const sentence = 'He joined in May 2019, left in June and came back on Monday.';
    expect(findDates(sentence, 0, { documentDate: null }).map((d) => toIsoDate(d.date))).toEqual(['2019-05']);
  });

  it('lets the caller tell the tense', () => {
    const at = (tense: 'past' | 'future') => findDates('On Monday.', 0, { documentDate, tense })[0]?.date.earliest;
    expect([at('past'), at('future')]).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('says how it knows', () => {
    const basis = (sentence: string) => findDates(sentence, 0, { documentDate })[0]?.date.basis;
    expect(basis('It was on 4 March 2026.')).toBe('explicit');
    expect(basis('It was on Monday.')).toBe('weekday');
    expect(basis('It was last month.')).toBe('relative');
  });

  it('gives valid dates, in order, without overlap, for any text', () => {
    const words = DATE_CASES.flatMap(([sentence]) => sentence.split(' '));
    const part = fc.oneof(fc.constantFrom(...words, '31', '30', 'February', '.', '\n'), fc.string({ unit: 'binary' }));
    const text = fc.array(part, { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const found = findDates(parts.join(' '), 0, { documentDate });
        const isGood = ({ start, end, date }: (typeof found)[number], i: number) =>
          start >= (found[i - 1]?.end ?? 0) &&
          end > start &&
          ClaimDate.safeParse(date).success &&
          date.earliest <= date.latest;
        expect(found.every(isGood)).toBe(true);
      }),
    );
  }, 30_000);
});

describe('findArticleDates', () => {
  const text = 'Ann Poe left in July 2024. She was 61. Bo Lee went the same month. May Sun left.';
  const sentences = [...text.matchAll(/[^.]+\./g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

  it('carries the last date along', () => {
    const dates = findArticleDates(text, sentences, documentDate);
    expect(dates.map((ds) => ds.map((d) => toIsoDate(d.date)))).toEqual([['2024-07'], [], ['2024-07'], []]);
    expect(dates[2]?.[0]?.date.basis).toBe('inherited');
  });

  it('leaves out what is part of a name', () => {
    const start = text.indexOf('July 2024');
    expect(findArticleDates(text, sentences, documentDate, [{ start, end: start + 9 }])[0]).toEqual([]);
  });
});

describe('documentDateOf', () => {
  const day = (text: string, publishedAt: string | null = null) => {
    const date = documentDateOf(text, publishedAt);
    return date && toIsoDate(date);
  };

  it('believes the page first, to the precision it states', () => {
    expect(day('03/05 2026', '2025-11-04T23:30:00Z')).toBe('2025-11-04');
    expect(day('', '20200924T1000')).toBe('2020-09-24');
    expect(day('', '2026-03')).toBe('2026-03');
    expect(day('', 'yesterday')).toBeNull();
  });

  it.each([
    ['Firm loses key figure\n\n03/05 2026 483\n\nOn March 4, 2026, Ann Poe left.', '2026-03-05'],
    ['Firm loses key figure\n\n03/05 2026\n\nOn 1 May 2026 Ann Poe left.', '2026-05-03'],
    ['Firm loses key figure\n\n03/05 2026\n\nAnn Poe left on 2 February.', '2026-05-03'],
    ['Firm loses key figure\n\n03/05 2026\n\nAnn Poe left.', '2026'],
    ['Firm loses key figure\n\n25/03/2026 10:40\n\nAnn Poe left.', '2026-03-25'],
    ['Firm loses key figure\n\n10.06.2013\n\nAnn Poe left.', '2013-06-10'],
    ['Firm loses key figure\n\nPublished: March 5, 2026 9:14 am\n\nAnn Poe left.', '2026-03-05'],
    [
      'LONDON, March 5, 2026 (Wire) - Ann Poe left Acme on Monday, the firm said in a long statement to its staff.',
      '2026-03-05',
    ],
  ])('%j', (text, iso) => {
    expect(day(text)).toBe(iso);
  });

  it('takes no sentence of the story for a dateline', () => {
    expect(day('Firm loses key figure\n\nAnn Poe left Acme on March 4, 2026.')).toBeNull();
    expect(day('Ann Poe was born on March 4, 1956')).toBeNull();
  });
});
