import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromParams, isNarrowing, type ListFilter, NO_FILTER, toParams } from '@/lib/model/list-filter';

const name = fc.option(fc.string({ minLength: 1, maxLength: 60 }).filter((s) => s.trim() === s && s !== ''));
const day = fc.option(fc.constantFrom('2026-01-31', '1999-12-01'));
const filters: fc.Arbitrary<ListFilter> = fc.record({
  followed: fc.boolean(),
  withNotes: fc.boolean(),
  newThisWeek: fc.boolean(),
  hasConflict: fc.boolean(),
  company: name,
  move: fc.option(fc.constantFrom('left' as const, 'joined' as const)),
  site: name,
  since: day,
  until: day,
  order: fc.constantFrom('latest' as const, 'most' as const, 'name' as const),
});

describe('a filter in the address', () => {
  it('is the same when it is read back', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(fromParams(new URLSearchParams(toParams(filter).toString()))).toEqual(filter);
      }),
    );
  });

  it('leaves the address alone where it narrows nothing', () => {
    expect(toParams(NO_FILTER).toString()).toBe('');
    expect(isNarrowing({ ...NO_FILTER, order: 'name' })).toBe(false);
    expect(isNarrowing({ ...NO_FILTER, move: 'left' })).toBe(true);
  });

  it('passes over what does not fit', () => {
    expect(fromParams(new URLSearchParams('move=flew&from=2026&by=size&at=&followed=yes'))).toEqual(NO_FILTER);
  });
});
