import { Search } from 'lucide';
import type { JSX } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSearch } from '@/components/hooks/use-reads';
import { SearcherContext } from '@/components/hooks/use-searcher';
import { Icon } from '@/components/ui/Icon';
import { completeLine, nameBegun } from '@/lib/ask/complete';
import { type Route, SHELVES, toHash, toShelf } from './routes';

type Props = {
  route: Route;
  /** ISO. */
  today: string;
  onQuery: (query: string) => void;
};

/** The shelves, each at its address, and the line to ask or search in. */
export function LibraryHead({ route, today, onQuery }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const searcher = useContext(SearcherContext);
  useSlash(field);
  const list = useId();
  const completions = useCompletions(route.query, today);
  return (
    <header class="library-head">
      <h1 class="library-title">{i18n.t('library.title')}</h1>
      <nav class="library-nav" aria-label={i18n.t('library.shelves')}>
        {SHELVES.map((shelf) => (
          <a
            key={shelf}
            href={toHash(toShelf(shelf))}
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
          list={list}
          spellcheck={false}
          onFocus={searcher.start}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && completions.length === 0) toFirstRow(event);
          }}
        />
        <datalist id={list}>
          {completions.map((line) => (
            <option key={line} value={line} />
          ))}
        </datalist>
      </search>
    </header>
  );
}

/** How the line may go on, with companies of the library. */
function useCompletions(line: string, today: string): string[] {
  const begun = nameBegun(line);
  const found = useSearch(begun?.trim() ?? '', 12);
  const names =
    begun !== null && found.state === 'ready'
      ? found.value.filter((e) => e.shownKind === 'organization').map((e) => e.shownName)
      : [];
  return completeLine(line, [...new Set(names)].slice(0, 8), today).filter((completed) => completed !== line);
}

/** From the line down into what was found. */
function toFirstRow(event: KeyboardEvent): void {
  const row = document.querySelector<HTMLElement>('.library-shelf [data-row]');
  if (!row) return;
  event.preventDefault();
  row.focus();
}

/** "/" leads to the line, from anywhere but a field. */
function useSlash(field: { current: HTMLInputElement | null }): void {
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
}
