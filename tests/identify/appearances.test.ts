import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAppearances } from '@/lib/identify/index';
import { APPEARANCE_CASES } from './appearance-cases';
import { parseMarkedText } from './marked-text';

describe('findAppearances', () => {
  it.each(APPEARANCE_CASES)('$title', ({ text, expected }) => {
    const found = findAppearances(parseMarkedText(text));
    const names = found.map((a) => a.name);
    const keyed = found.map((a) => {
      const isTwice = names.filter((n) => n === a.name).length > 1;
      return [isTwice ? `${a.name} (${a.kind})` : a.name, a.mentions.map((m) => m.surface)];
    });
    expect(Object.fromEntries(keyed)).toEqual(expected);
  });

  const word = fc.constantFrom(
    'Lin',
    'Ada',
    'Zhou',
    'Moss',
    'van',
    'Jr.',
    'A.',
    "O'Neil",
    'Acme',
    'Inc.',
    'News',
    'AIL',
    '&',
    '’s',
    '-',
  );
  const name = fc.tuple(fc.constantFrom('P', 'O', 'D'), fc.array(word, { minLength: 1, maxLength: 4 }));

  it('puts every person and organization mention in exactly one appearance, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const article = parseMarkedText(names.map(([kind, words]) => `{${kind}:${words.join(' ')}}`).join(' saw '));
        const found = findAppearances(article);
        const starts = found.flatMap((a) => a.mentions.map((m) => m.start)).sort((a, b) => a - b);
        const wanted = article.mentions.filter((m) => m.kind !== 'product').map((m) => m.start);
        expect(starts).toEqual(wanted);
        for (const a of found) expect(new Set(a.mentions.map((m) => m.kind))).toEqual(new Set([a.kind]));
      }),
    );
  });
});
