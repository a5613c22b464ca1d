import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/article/find-quote';

const WORDS = 'she left the board in May after ten years and nobody said why the letter came late'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 30 }).map((words) => words.join(' '));
const text = fc.array(sentence, { minLength: 2, maxLength: 12 }).map((all) => all.join('. '));

function quoteAt(text: string, start: number, end: number, around = 32) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    start,
  };
}

describe('a quote', () => {
  const place = fc.tuple(text, fc.nat(), fc.integer({ min: 8, max: 80 })).map(([whole, at, length]) => {
    const start = at % Math.max(1, whole.length - 10);
    return { whole, start, end: Math.min(whole.length, start + length) };
  });

  it('is found where it stood in a text that did not change', () => {
    fc.assert(
      fc.property(place, ({ whole, start, end }) => {
        expect(findQuote(whole, quoteAt(whole, start, end))).toEqual({ start, end });
      }),
    );
  });

  it('is found at its own place, not another alike, whatever was put before or after it', () => {
    fc.assert(
      fc.property(place, sentence, sentence, ({ whole, start, end }, before, after) => {
        const quote = quoteAt(whole, start, end);
        const found = findQuote(`${before}\n\n${whole}\n\n${after}`, quote);
        const moved = start + before.length + 2;
        const [text] = [`${before}\n\n${whole}\n\n${after}`];
        expect(text.slice(found?.start, found?.end)).toBe(quote.exact);
        // what stands around it is the same there as it was
        const around = quoteAt(text, found?.start ?? 0, found?.end ?? 0, 12);
        const own = quoteAt(text, moved, end + before.length + 2, 12);
        if (start > 12 && end < whole.length - 12)
          expect([around.prefix, around.suffix]).toEqual([own.prefix, own.suffix]);
      }),
    );
  });

  it.each([
    [
      'a word was put in',
      'said on Monday that she would leave the company',
      'said on Monday that she would soon leave the company',
    ],
    [
      'a word was put in after the first',
      'said on Monday that she would leave',
      'said late on Monday that she would leave',
      4,
    ],
    ['a word was corrected', 'the board of Meridian Health agreed', 'the board of Meridian Heath agreed'],
    ['quotation marks were made typographic', 'he called it "a mistake" then', 'he called it “a mistake” then'],
  ])('is found by likeness when %s', (_, before, after, lost = 0) => {
    const page = `Nothing here. Someone ${after}, and that was all. Nothing there.`;
    const found = findQuote(page, { exact: before, prefix: 'Someone ', suffix: ', and', start: 500 });
    expect(page.slice(found?.start, found?.end).trim()).toBe(after.slice(lost).trim());
  });

  it.each([
    ['it was taken out', 'Nothing of the kind was ever written on this page, not a line.', 'she would leave in May'],
    ['it is empty', 'Anything.', ''],
  ])('is not found when %s', (_, page, exact) => {
    expect(findQuote(page, { exact, prefix: '', suffix: '', start: 0 })).toBeNull();
  });
});
