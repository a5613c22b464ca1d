/** The library as a page of its own: shelves, a line to ask or search in, and beside the shelf whatever was opened. */
import { Search } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntityPicture } from '@/components/charts/EntityPicture';
import { ArticleView } from '@/components/reader/ArticleView';
import { AnnounceContext, type Announcement } from '@/components/reader/announce';
import { EntityView } from '@/components/reader/EntityView';
import { PageContext } from '@/components/reader/page-context';
import type { Go } from '@/components/reader/places';
import { SearchView } from '@/components/reader/SearchView';
import { StatusLine } from '@/components/reader/StatusLine';
import { Icon } from '@/components/ui/Icon';
import { understandQuestion } from '@/lib/ask/understand';
import { AnswerView } from './AnswerView';
import { ArticleShelf } from './ArticleShelf';
import { EntityShelf } from './EntityShelf';
import { MovesShelf } from './MovesShelf';
import { NoteShelf } from './NoteShelf';
import { QuestionChips } from './QuestionChips';
import { QuestionQueue } from './QuestionQueue';
import { type Route, SHELVES, toHash } from './routes';
import { WeekShelf } from './WeekShelf';

type Props = {
  route: Route;
  /** Goes to a route; `replace`: typing on in the search is one step of the browser's history. */
  onRoute: (route: Route, replace?: boolean) => void;
  /** Milliseconds since the epoch, when the page was opened. */
  now: number;
};

export function LibraryFrame({ route, onRoute, now }: Props): JSX.Element {
  const [announcement, announce] = useState<Announcement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);
  const go: Go = (place) => {
    if (place.at === 'entity')
      onRoute({ ...route, shelf: route.shelf === 'articles' ? 'people' : route.shelf, id: place.id });
    else if (place.at === 'article') onRoute({ shelf: 'articles', id: place.id, query: '' });
  };
  useEffect(() => {
    if (route.id !== null) detail.current?.focus({ preventScroll: true });
  }, [route.id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      <PageContext.Provider value={{ articleId: null, showMention: () => undefined }}>
        <div class={route.id === null ? 'library' : 'library library-open'}>
          <header class="library-head">
            <h1 class="library-title">{i18n.t('library.title')}</h1>
            <nav class="library-nav" aria-label={i18n.t('library.shelves')}>
              {SHELVES.map((shelf) => (
                <a
                  key={shelf}
                  href={toHash({ shelf, id: null, query: '' })}
                  aria-current={shelf === route.shelf && route.query === '' ? 'page' : undefined}
                >
                  {i18n.t(`library.${shelf}`)}
                </a>
              ))}
            </nav>
            <search class="searchbox library-search">
              <Icon of={Search} />
              <input
                ref={field}
                class="input"
                type="search"
                value={route.query}
                placeholder={i18n.t('library.ask')}
                aria-label={i18n.t('library.ask')}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) =>
                  onRoute({ ...route, id: null, query: event.currentTarget.value }, route.query !== '')
                }
              />
            </search>
          </header>
          <main class="library-main">
            <div class="library-shelf" data-rows-root>
              <ShelfView route={route} go={go} now={now} />
            </div>
            {route.id !== null && (
              <section ref={detail} class="library-detail" tabIndex={-1} aria-label={i18n.t('library.detail')}>
                <p class="library-close">
                  <a href={toHash({ ...route, id: null })}>{i18n.t('library.backToList')}</a>
                </p>
                {route.shelf === 'articles' ? (
                  <ArticleView key={route.id} id={route.id} go={go} />
                ) : (
                  <EntityView key={route.id} id={route.id} go={go} Picture={EntityPicture} />
                )}
              </section>
            )}
          </main>
          <StatusLine announcement={announcement} onClose={() => announce(null)} />
        </div>
      </PageContext.Provider>
    </AnnounceContext.Provider>
  );
}

function ShelfView({ route, go, now }: { route: Route; go: Go; now: number }): JSX.Element | null {
  if (route.query.trim() !== '') {
    const question = understandQuestion(route.query, new Date(now).toISOString().slice(0, 10));
    if (!question) return <SearchView query={route.query} go={go} />;
    return (
      <>
        <QuestionChips question={question} />
        <AnswerView question={question} title={i18n.t('library.answer')} go={go} />
      </>
    );
  }
  switch (route.shelf) {
    case 'week':
      return <WeekShelf now={now} go={go} />;
    case 'people':
      return <EntityShelf key="people" kind="person" go={go} />;
    case 'companies':
      return <EntityShelf key="companies" kind="organization" go={go} />;
    case 'moves':
      return <MovesShelf go={go} />;
    case 'articles':
      return <ArticleShelf go={go} />;
    case 'notes':
      return <NoteShelf go={go} />;
    default:
      return <QuestionQueue />;
  }
}
