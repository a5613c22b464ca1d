import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toFrontMatter } from '@/lib/export/vault/front-matter';
import { AWKWARD_NAMES } from './awkward-library';

const read = (text: string, version: '1.1' | '1.2') => parse(text.slice(4, -4), { version });

describe('front matter', () => {
  const word = fc.constantFrom(
    ...[
      'yes',
      'No',
      'on',
      'null',
      '~',
      'true',
      'y',
      '1e3',
      '0o7',
      '1:30',
      '.inf',
      'Infinity',
      '=',
      '<<',
      'a',
      'Lee',
      '-',
      '---',
    ],
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...AWKWARD_NAMES),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  );

  it('gives any string back as that string, to a parser of either version', () => {
    fc.assert(
      fc.property(value, fc.array(value, { maxLength: 4 }), (name, aliases) => {
        const properties = {
          name: name.toWellFormed(),
          aliases: aliases.map((a) => a.toWellFormed()),
          count: 3,
          on: true,
        };
        const text = toFrontMatter({ ...properties, aliases: properties.aliases });
        // no line of a value may be taken for the closing fence
        expect(text.slice(0, -4)).not.toMatch(/\n---\n/);
        expect(read(text, '1.2')).toEqual(properties);
        expect({ ...read(text, '1.1'), on: true }).toMatchObject({
          name: properties.name,
          aliases: properties.aliases,
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Ines Okafor-Lindqvist', 'Ines Okafor-Lindqvist'],
    ['dramatis', 'dramatis'],
    ['No', '"No"'],
    ['2024-01-01', '"2024-01-01"'],
    ['a: b', '"a: b"'],
  ])('writes %s as %s', (text, written) => {
    expect(toFrontMatter({ x: text })).toBe(`---\nx: ${written}\n---\n`);
  });
});
