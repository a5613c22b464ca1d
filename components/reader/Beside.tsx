import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { toFooterActions } from '@/components/hooks/use-extension-pages';
import {
  toReadPage,
  toShowMention,
  toStateActions,
  toTurnOff,
  useTabBeside,
} from '@/components/hooks/use-reading-page';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';
import {
  loadLastPlace,
  type Place,
  type PointedAt,
  placeToReturnTo,
  watchLastPlace,
  watchPointedAt,
} from '@/lib/settings/last-place';
import { Reader } from './Reader';

/** The reader beside a page: in the popup, which remembers its place, or in the panel, which follows the tab. */
export function Beside({ surface }: { surface: 'popup' | 'panel' }): JSX.Element | null {
  const [settings] = useSettings();
  const beside = useTabBeside();
  useAppearance(settings);
  const page = settings && beside && toReadPage(beside, settings, surface === 'panel');
  const start = useStart(surface === 'popup', page?.articleId);
  const sentTo = useSentTo(surface === 'panel', page?.articleId ?? null);
  const pointedAt = usePointedAt(surface === 'panel' ? (page?.articleId ?? null) : null);
  if (!page || !start) return null;
  return (
    <Reader
      key={surface === 'panel' ? beside.tab.id : 'popup'}
      page={page}
      start={start}
      keep={surface === 'popup'}
      stateActions={toStateActions(beside, settings)}
      showMention={toShowMention(beside)}
      footer={{ ...toFooterActions(surface === 'panel'), onTurnOff: toTurnOff(beside, settings) }}
      sentTo={sentTo}
      pointedAt={pointedAt}
    />
  );
}

/** Where to begin: at what the address asks for, where one was, or with the cast. `articleId` undefined = not known yet. */
function useStart(remembers: boolean, articleId: string | null | undefined): Place | null {
  const [start, setStart] = useState<Place | null>(null);
  // asked for at once, while it is still found out what stands beside
  const [last] = useState(() => (remembers ? loadLastPlace() : null));
  useLayoutEffect(() => {
    if (start || articleId === undefined) return;
    const asked = /^#entity\/(.+)$/.exec(location.hash)?.[1];
    if (location.hash === '#export') setStart({ at: 'export' });
    else if (location.hash === '#last')
      void loadLastPlace().then((kept) => setStart(placeToReturnTo(kept, 'any', Date.now()) ?? { at: 'cast' }));
    else if (asked) setStart({ at: 'entity', id: decodeURIComponent(asked) });
    else if (!last) setStart({ at: 'cast' });
    else void last.then((kept) => setStart(placeToReturnTo(kept, articleId, Date.now()) ?? { at: 'cast' }));
  }, [start, articleId]);
  return start;
}

/** Where the card in the page beside sent the reader last: the panel goes there too. */
function useSentTo(follows: boolean, articleId: string | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (follows) return watchLastPlace(articleId, setPlace);
  }, [follows, articleId]);
  return place;
}

/** Whom the card in the page beside was last opened on, and where; `articleId` null = nobody follows. */
function usePointedAt(articleId: string | null): PointedAt | null {
  const [at, setAt] = useState<PointedAt | null>(null);
  useEffect(() => {
    setAt(null);
    if (articleId !== null) return watchPointedAt(articleId, setAt);
  }, [articleId]);
  return at;
}
