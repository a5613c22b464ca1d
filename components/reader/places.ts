/** Where the reader is in the popup or panel, with the way back and forward. Pure. */
import type { Place } from '@/lib/settings/last-place';

/** Goes to a place. */
export type Go = (place: Place) => void;

export type Trail = { back: readonly Place[]; here: Place; forward: readonly Place[] };

const MAX_TRAIL = 50;
const same = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);

export const startTrail = (here: Place): Trail => ({ back: [], here, forward: [] });

/** Typing on in the search stays one step. */
export function goTo(trail: Trail, place: Place): Trail {
  if (same(trail.here, place)) return trail;
  if (trail.here.at === 'search' && place.at === 'search') return { ...trail, here: place };
  return { back: [...trail.back, trail.here].slice(-MAX_TRAIL), here: place, forward: [] };
}

export function goBack(trail: Trail): Trail {
  const here = trail.back.at(-1);
  return here ? { back: trail.back.slice(0, -1), here, forward: [trail.here, ...trail.forward] } : trail;
}

export function goForward(trail: Trail): Trail {
  const [here, ...forward] = trail.forward;
  return here ? { back: [...trail.back, trail.here], here, forward } : trail;
}
