/** The library as a page of its own: shelves, a line to ask or search in, and beside the shelf whatever was opened. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntityPicture } from '@/components/charts/EntityPicture';
import { SearcherContext, useSearcher } from '@/components/hooks/use-searcher';
import { ArticleView } from '@/components/reader/ArticleView';
import { AnnounceContext, type Announcement } from '@/components/reader/announce';
import { EntityView } from '@/components/reader/EntityView';
import { PageContext } from '@/components/reader/page-context';
import type { Go } from '@/components/reader/places';
import { StatusLine } from '@/components/reader/StatusLine';
import { LibraryHead } from './LibraryHead';
import { type Route, toHash, toShelf } from './routes';
import { ShelfView } from './ShelfView';

type Props = {
  route: Route;
  /** Goes to a route; `replace`: typing on in the search is one step of the browser's history. */
  onRoute: (route: Route, replace?: boolean) => void;
  /** Milliseconds since the epoch, when the page was opened. */
  now: number;
};

const NO_PAGE = { articleId: null, showMention: () => undefined };

export function LibraryFrame({ route, onRoute, now }: Props): JSX.Element {
  const [announcement, announce] = useState<Announcement | null>(null);
  const searcher = useSearcher();
  const go: Go = (place) => {
    if (place.at === 'entity')
      onRoute(route.shelf === 'articles' ? { ...toShelf('people'), id: place.id } : { ...route, id: place.id });
    else if (place.at === 'article')
      onRoute(route.shelf === 'articles' ? { ...route, id: place.id } : { ...toShelf('articles'), id: place.id });
  };
  return (
    <AnnounceContext.Provider value={announce}>
      <PageContext.Provider value={NO_PAGE}>
        <SearcherContext.Provider value={searcher}>
          <div class={route.id === null ? 'library' : 'library library-open'}>
            <LibraryHead
              route={route}
              today={new Date(now).toISOString().slice(0, 10)}
              onQuery={(query) => onRoute({ ...route, id: null, query }, route.query !== '')}
            />
            <main class="library-main">
              <div class="library-shelf" data-rows-root data-scroller>
                <ShelfView
                  route={route}
                  go={go}
                  now={now}
                  onQuery={(query) => onRoute({ ...route, id: null, query })}
                  onFilter={(filter) => onRoute({ ...route, id: route.shelf === 'network' ? route.id : null, filter })}
                />
              </div>
              {route.id !== null && <Detail route={route} id={route.id} go={go} />}
            </main>
            <StatusLine announcement={announcement} onClose={() => announce(null)} />
          </div>
        </SearcherContext.Provider>
      </PageContext.Provider>
    </AnnounceContext.Provider>
  );
}

/** What was opened, beside its list; on a narrow page in its place. */
function Detail({ route, id, go }: { route: Route; id: string; go: Go }): JSX.Element {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), [id]);
  return (
    <section ref={here} class="library-detail" tabIndex={-1} aria-label={i18n.t('library.detail')}>
      <p class="library-close">
        <a href={toHash({ ...route, id: null })}>{i18n.t('library.backToList')}</a>
      </p>
      {route.shelf === 'articles' ? (
        <ArticleView key={id} id={id} go={go} />
      ) : (
        <EntityView key={id} id={id} go={go} Picture={EntityPicture} />
      )}
    </section>
  );
}
