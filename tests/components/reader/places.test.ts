import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goBack, goForward, goTo, startTrail } from '@/components/reader/places';
import type { Place } from '@/lib/settings/last-place';

const place = fc.oneof(
  fc.constantFrom<Place[]>({ at: 'cast' }, { at: 'departures' }, { at: 'export' }),
  fc.record({ at: fc.constant('entity' as const), id: fc.constantFrom('a', 'b') }),
);

it('back undoes a step and forward repeats it', () => {
  fc.assert(
    fc.property(fc.array(place), place, (steps, next) => {
      const before = steps.reduce(goTo, startTrail({ at: 'cast' }));
      const after = goTo(before, next);
      if (after === before) return;
      expect(goBack(after).here).toEqual(before.here);
      expect(goForward(goBack(after))).toEqual(after);
    }),
  );
});

it('typing on in the search is one step', () => {
  const typed = ['j', 'ju', 'jun'].reduce((t, query) => goTo(t, { at: 'search', query }), startTrail({ at: 'cast' }));
  expect(typed.here).toEqual({ at: 'search', query: 'jun' });
  expect(goBack(typed).here).toEqual({ at: 'cast' });
});

it('stands still at the ends', () => {
  const start = startTrail({ at: 'cast' });
  expect(goBack(start)).toBe(start);
  expect(goForward(start)).toBe(start);
});
