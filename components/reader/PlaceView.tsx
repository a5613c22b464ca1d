import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useCastPage } from '@/components/hooks/use-facts';
import { composeArticleNews } from '@/lib/history/article-news';
import { composeDepartureTable } from '@/lib/history/departure-table';
import type { Place } from '@/lib/settings/last-place';
import { CastView } from './CastView';
import { ExportPlace } from './ExportPlace';
import { LibraryProblem } from './LibraryProblem';
import { lazily } from './lazily';
import type { Go } from './places';
import { RecentPeople } from './RecentPeople';
import type { ReadPage } from './read-page';
import { SearchView } from './SearchView';
import { type StateActions, StateNotice } from './StateNotice';
import { Waiting } from './Waiting';

// The cast is what opens; everything else comes while the reader looks at it.
const entity = lazily(async () => (await import('./EntityView')).EntityView);
const article = lazily(async () => (await import('./ArticleView')).ArticleView);
const quote = lazily(async () => (await import('./QuoteView')).QuoteView);
const departures = lazily(async () => (await import('./DeparturesView')).DeparturesView);

type Props = { place: Place; page: ReadPage; go: Go; stateActions: StateActions };

export function PlaceView({ place, page, go, stateActions }: Props): JSX.Element | null {
  switch (place.at) {
    case 'entity':
      return <entity.Component key={place.id} id={place.id} go={go} />;
    case 'article':
      return <article.Component key={place.id} id={place.id} go={go} />;
    case 'quote':
      return <quote.Component key={place.id} id={place.id} anchor={place.anchor} go={go} />;
    case 'search':
      return <SearchView query={place.query} go={go} />;
    case 'export':
      return <ExportPlace />;
    default:
      if (page.articleId === null)
        return (
          <div data-rows-root>
            <StateNotice state={page.noCast} actions={stateActions} />
            <RecentPeople go={go} />
          </div>
        );
      return <PageCast articleId={page.articleId} whole={place.at === 'departures'} go={go} />;
  }
}

/** The cast of the page beside us, or all its moves. */
function PageCast({ articleId, whole, go }: { articleId: string; whole: boolean; go: Go }): JSX.Element {
  const page = useCastPage(articleId);
  useEffect(() => {
    if (page.state !== 'ready') return;
    // not in the way of the first painting
    const later = setTimeout(entity.ahead, 100);
    return () => clearTimeout(later);
  }, [page.state]);
  if (page.state === 'failed') return <LibraryProblem problem={page.problem} />;
  if (page.state === 'waiting' || !page.value) return <Waiting />;
  const { cast, facts } = page.value;
  const moves = composeDepartureTable(articleId, facts);
  if (whole) return <departures.Component article={cast.article} rows={moves} go={go} />;
  return <CastView cast={cast} news={composeArticleNews(articleId, facts)} moves={moves} go={go} />;
}
