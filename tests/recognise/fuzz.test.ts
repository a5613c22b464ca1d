/** The recogniser with the model that ships, on any text a page could hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import type { Recognise } from '@/lib/recognise/recognition';
import { loadRecogniser } from '../../tools/analyse/load-recogniser';

const MODEL = join(import.meta.dirname, '..', '..', 'public', 'model', 'names.bin');
const MEGABYTE = 1_000_000;
/** Milliseconds; a megabyte of news takes a few seconds on a busy machine. What is quadratic takes minutes. */
const BOUND = 60_000;

const NAMES = ['Ann Poe', 'Acme Ltd.', "O'Neill", 'van der Berg', 'iPhone', 'U.S.', '王小明', 'Σίσυφος', 'נועם', 'علي'];
const ODD = [
  '\uD83D',
  '\uDE00',
  '\u202E',
  '\u200F',
  '\u00AD',
  '\u0000',
  '\u0007',
  '\uFEFF',
  '\u2028',
  '\n\n',
  '\t',
  '"',
  '’s',
  '.',
  '—',
  '‍',
  'e\u0301',
];

function check(recognise: Recognise, text: string): void {
  const { mentions } = recognise({ text, language: 'en' });
  const isGood = ({ start, end, surface, confidence }: Mention, i: number) =>
    start >= (mentions[i - 1]?.end ?? 0) &&
    end > start &&
    surface === text.slice(start, end) &&
    surface.trim() === surface &&
    confidence >= 0 &&
    confidence <= 1;
  expect(mentions.findIndex((m, i) => !isGood(m, i))).toBe(-1);
}

describe.runIf(existsSync(MODEL))('the recogniser, whatever the text', () => {
  const recognise = loadRecogniser(MODEL);

  it(
    'gives mentions in order, without overlap, each exactly what stands there',
    () => {
      const piece = fc.oneof(
        fc.constantFrom(...NAMES, ...ODD, 'said the chief executive of', 'Mr.', 'joined', 'in'),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      );
      const text = fc
        .tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom(' ', '', '\n'))
        .map(([p, by]) => p.join(by));
      fc.assert(
        fc.property(text, (t) => check(recognise, t)),
        { numRuns: 300 },
      );
    },
    BOUND,
  );

  it('leaves a byte order mark at a name’s edge out', () => {
    check(recognise, '\u2030\uFFE0\uFFE0\u10D0\u10A0\uFEFF\u{10000}\u{10000}\u4F60');
  });

  it.each([
    ['letters without a space', 'x'.repeat(MEGABYTE)],
    ['capitals without a space', 'Ab'.repeat(MEGABYTE / 2)],
    ['lone surrogates', '\uD83D'.repeat(MEGABYTE)],
    ['full stops', '.'.repeat(MEGABYTE)],
    ['dotted letters', 'A.'.repeat(MEGABYTE / 2)],
    ['open quotations', '"Ab. '.repeat(MEGABYTE / 5)],
    ['one name again and again', 'Ann Poe '.repeat(MEGABYTE / 8)],
    ['right to left', '\u202Eמר כהן אמר '.repeat(MEGABYTE / 12)],
    ['control characters', '\u0000\u0007'.repeat(MEGABYTE / 2)],
    ['hyphens', 'Ab-'.repeat(MEGABYTE / 3)],
    ['line feeds', 'A\n'.repeat(MEGABYTE / 2)],
  ])(
    'takes a megabyte of %s in bounded time',
    (_name, text) => {
      const from = performance.now();
      check(recognise, text);
      expect(performance.now() - from).toBeLessThan(BOUND);
    },
    BOUND * 2,
  );

  it('guesses nothing in another language', () => {
    const german = 'Die Vorstandsvorsitzende Anna Pohl trat am Montag von ihrem Posten bei der Acme AG zurück. '.repeat(
      5,
    );
    expect(recognise({ text: german, language: 'en' })).toMatchObject({
      language: 'de',
      supported: false,
      mentions: [],
    });
  });
});
