import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishLink, linkBegun } from '@/components/notes/link-begun';

/** `^` is the caret. */
const split = (marked: string) => ({ text: marked.replace('^', ''), caret: marked.indexOf('^') });

describe('a link that is being typed', () => {
  it.each([
    ['See [[Yus^', 'Yus'],
    ['See [[^', ''],
    ['See [[Yusuf Benomar^ about it', 'Yusuf Benomar'],
    ['[[Ines]] and [[Yu^', 'Yu'],
    ['See [[Yusuf]] ^', null],
    ['See [Yus^', null],
    ['See [[Yus\n^', null],
    [`[[${'a'.repeat(81)}^`, null],
  ])('%s: %s', (marked, name) => {
    const { text, caret } = split(marked);
    expect(linkBegun(text, caret)?.name ?? null).toBe(name);
  });

  it.each([
    ['See [[Yus^ about it', 'See [[Yusuf Benomar]]^ about it'],
    ['See [[Yus^]] about it', 'See [[Yusuf Benomar]]^ about it'],
    ['[[Yus^', '[[Yusuf Benomar]]^'],
  ])('%s becomes %s', (marked, whole) => {
    const { text, caret } = split(marked);
    const begun = linkBegun(text, caret);
    expect(begun && finishLink(text, caret, begun, 'Yusuf Benomar')).toEqual(split(whole));
  });

  it('leaves everything before it and after the caret as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} [[Yu`;
        const begun = linkBegun(text, text.length);
        if (!begun) throw new Error('a link was begun');
        const whole = finishLink(text + after, text.length, begun, 'Yu Bo');
        expect(whole.text.startsWith(`${before} [[Yu Bo]]`)).toBe(true);
        expect(whole.text.slice(whole.caret)).toBe(after.replace(/^\]{1,2}/, ''));
      }),
    );
  });
});
