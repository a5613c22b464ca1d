/** The whole instrument, as the popup and the panel show it: toolbar, the place the reader is at, footer. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTrail } from '@/components/hooks/use-trail';
import type { Place, PointedAt } from '@/lib/settings/last-place';
import { AnnounceContext, type Announcement } from './announce';
import { Footer, type FooterActions } from './Footer';
import { PlaceView } from './PlaceView';
import { PageContext } from './page-context';
import type { ReadPage } from './read-page';
import type { StateActions } from './StateNotice';
import { StatusLine } from './StatusLine';
import { Toolbar } from './Toolbar';
import { useReturn } from './use-return';

export type ReaderProps = {
  page: ReadPage;
  start: Place;
  /** Remember the place for the next opening. */
  keep: boolean;
  stateActions: StateActions;
  /** Scrolls the page to an entity's mention, counted from 0. */
  showMention: (entityId: string, index: number) => void;
  footer: Omit<FooterActions, 'onExport'>;
  /** Changes whenever the page sends the reader somewhere: the panel follows. */
  sentTo?: Place | null;
  /** Where the page beside shows somebody. */
  pointedAt?: PointedAt | null;
};

export function Reader({
  page,
  start,
  keep,
  stateActions,
  showMention,
  footer,
  sentTo = null,
  pointedAt = null,
}: ReaderProps): JSX.Element {
  const { trail, go, back, forward } = useTrail(start, page.articleId, keep);
  const [announcement, announce] = useState<Announcement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const view = useReturn(trail);
  useEffect(() => {
    if (sentTo) go(sentTo);
  }, [sentTo]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key === '/' && !typing) field.current?.focus();
    else if (event.altKey && event.key === 'ArrowLeft') back();
    else if (event.altKey && event.key === 'ArrowRight') forward();
    // At the first place Escape is left to the browser, which closes the popup.
    else if (event.key === 'Escape' && trail.back.length > 0 && !event.defaultPrevented) back();
    else return;
    event.preventDefault();
  };
  // On the document: when the popup has just opened, nothing in it has the focus yet.
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <AnnounceContext.Provider value={announce}>
      <PageContext.Provider value={{ articleId: page.articleId, showMention, pointedAt }}>
        <div class="reader">
          <Toolbar trail={trail} go={go} back={back} forward={forward} field={field} />
          <main ref={view} class="view" tabIndex={-1}>
            <PlaceView place={trail.here} page={page} go={go} stateActions={stateActions} />
          </main>
          <Footer {...footer} onExport={() => go({ at: 'export' })} />
          <StatusLine announcement={announcement} onClose={() => announce(null)} />
        </div>
      </PageContext.Provider>
    </AnnounceContext.Provider>
  );
}
