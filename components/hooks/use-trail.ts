import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Go, goBack, goForward, goTo, startTrail, type Trail } from '@/components/reader/places';
import { keepLastPlace, type Place } from '@/lib/settings/last-place';

export type Walk = { trail: Trail; go: Go; back: () => void; forward: () => void };

/** The way through the popup; each step is kept, so that an accidental close loses nothing. */
export function useTrail(start: Place, articleId: string | null, keep: boolean): Walk {
  const [trail, setTrail] = useState(() =>
    start.at === 'cast' ? startTrail(start) : goTo(startTrail({ at: 'cast' }), start),
  );
  useEffect(() => {
    if (keep) void keepLastPlace(trail.here, articleId, Date.now());
  }, [trail.here, articleId, keep]);
  return {
    trail,
    go: useCallback((place) => setTrail((now) => goTo(now, place)), []),
    back: useCallback(() => setTrail(goBack), []),
    forward: useCallback(() => setTrail(goForward), []),
  };
}
