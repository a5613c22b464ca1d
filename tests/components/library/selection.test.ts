import { describe, expect, it } from 'vitest';
import { parseRoute, toHash, toShelf } from '@/components/library/routes';
import { withRange, withToggled } from '@/components/library/use-selection';
import { NO_FILTER } from '@/lib/model/list-filter';

describe('what is ticked', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];

  it('comes and goes with a click', () => {
    expect([...withToggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...withToggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
  });

  it('takes in everything between two rows, either way round', () => {
    expect([...withRange(new Set(['b']), list, 'b', 'd')]).toEqual(['b', 'c', 'd']);
    expect([...withRange(new Set(), list, 'd', 'b')].sort()).toEqual(['b', 'c', 'd']);
  });

  it('takes the row alone when the other end is no longer there', () => {
    expect([...withRange(new Set(), list, 'gone', 'd')]).toEqual(['d']);
  });
});

describe('the address', () => {
  it('holds the shelf, what is open, the question and the filter', () => {
    const route = {
      ...toShelf('people'),
      id: 'e/1',
      query: 'who left Acme & Co?',
      filter: { ...NO_FILTER, company: 'Acme & Co', move: 'left' as const, since: '2026-01-01' },
    };
    expect(parseRoute(toHash(route))).toEqual(route);
    expect(toHash(toShelf('week'))).toBe('#/week');
    expect(parseRoute('#/nowhere?at=')).toEqual(toShelf('week'));
  });
});
