import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWithCompromise } from '../../../tools/bench/compromise-names';
import { toAllCaps, toTitleCase } from '../../../tools/bench/headline-casing';
import { scoreNames } from '../../../tools/bench/score-names';

describe('headline casing', () => {
  it('writes as headlines are written', () => {
    expect(toTitleCase('the chief of acme\nleaves in "haste" – don’t ask')).toBe(
      'The Chief of Acme\nLeaves in "Haste" – Don’t Ask',
    );
    expect(toAllCaps('Große Acme')).toBe('GROßE ACME');
  });

  it('moves no offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const recased of [toTitleCase(text), toAllCaps(text)]) {
          expect(recased).toHaveLength(text.length);
          expect(recased.toLowerCase()).toBe(text.toLowerCase());
        }
      }),
    );
  });
});

describe('scoreNames', () => {
  const article = {
    id: 'x',
    text: '',
    publishedAt: null,
    spans: [
      { start: 0, end: 4, kind: 'person' },
      { start: 5, end: 9, kind: 'organization' },
      { start: 20, end: 24, kind: 'product' },
    ],
    neutral: [{ start: 30, end: 40 }],
  };

  it('counts the same start, end and kind, and nothing that is neutral', () => {
    const found = [
      { start: 0, end: 4, kind: 'person' },
      { start: 5, end: 9, kind: 'person' },
      { start: 5, end: 8, kind: 'organization' },
      { start: 31, end: 35, kind: 'organization' },
    ];
    const { person, organization, both } = scoreNames([article], [found]);
    expect(person).toMatchObject({ right: 1, found: 2, there: 1, precision: 0.5, recall: 1 });
    expect(organization).toMatchObject({ right: 0, found: 1, there: 1 });
    expect(both.f1).toBeCloseTo(0.4);
  });

  it('is nought, not a fault, where there is nothing', () => {
    expect(scoreNames([], []).both).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('findWithCompromise', () => {
  it('gives names without honorific, possessive and punctuation', () => {
    const text = 'We met Mr. John Smith’s wife, Jane Smith.';
    const names = findWithCompromise(text).map((s) => [text.slice(s.start, s.end), s.kind]);
    expect(names).toContainEqual(['Jane Smith', 'person']);
    expect(names.flat().join(' ')).not.toMatch(/Mr|’s/);
  });
});
