import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptAround } from '@/components/article/mention-excerpt';

it('keeps to its paragraph and says where it leaves something out', () => {
  const long = 'word '.repeat(60);
  const text = `Before.\n\n${long}Olivia Marsh ${long}`;
  const start = text.indexOf('Olivia');
  const blocks = [
    { start: 0, end: 7, kind: 'paragraph' as const },
    { start: 9, end: text.length, kind: 'paragraph' as const },
  ];
  const { before, name, after } = excerptAround(text, blocks, { start, end: start + 12 });
  expect(name).toBe('Olivia Marsh');
  expect(before).toMatch(/^… word/);
  expect(after).toMatch(/word\u00a0…$/);
  expect(excerptAround('Olivia left.', [], { start: 0, end: 6 })).toEqual({
    before: '',
    name: 'Olivia',
    after: ' left.',
  });
});

it('shows nothing that is not in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(20), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const { before, name, after } = excerptAround(text, [], { start, end });
      const around = before.replace(/^…/, '') + name + after.replace(/ …$/, '');
      expect(text).toContain(around);
    }),
  );
});
