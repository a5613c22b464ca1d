import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '@/lib/recognise/tokens';

const wordsOf = (text: string): string[] => {
  const { start, end } = tokenise(text, [{ start: 0, end: text.length }]);
  return Array.from(start, (from, i) => text.slice(from, end[i]));
};

describe('tokens', () => {
  it.each([
    ["O'Brien's dog", ["O'Brien", "'s", 'dog']],
    ['Alibaba’s Qwen', ['Alibaba', '’s', 'Qwen']],
    ['AT&T and P&G', ['AT&T', 'and', 'P&G']],
    ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
    ['J. R. Hale', ['J.', 'R.', 'Hale']],
    ['Acme Inc. fell', ['Acme', 'Inc', '.', 'fell']],
    ['T-Head', ['T', '-', 'Head']],
    ['1,200 or 3.5%', ['1,200', 'or', '3.5', '%']],
    ['she said.The next', ['she', 'said', '.', 'The', 'next']],
    ['Marga\u00adret', ['Marga\u00adret']],
    ['a 🙂 b', ['a', '🙂', 'b']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are in order, inside the text and without overlap, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { start, end } = tokenise(text, [{ start: 0, end: text.length }]);
        const isGood = (from: number, i: number) =>
          from >= (end[i - 1] ?? 0) && end[i]! > from && end[i]! <= text.length;
        return start.every(isGood);
      }),
    );
  });
});
