import type { JSX } from 'preact';
import { formatIsoDate } from '@/components/ui/format';
import type { Article } from '@/lib/model/article';

type Props = {
  article: Article;
  /** Opens the article's own page; without it the title links to the article itself. */
  onOpen?: () => void;
};

/** The head of an article as a cutting has it: outlet and day, headline, authors. */
export function Masthead({ article, onOpen }: Props): JSX.Element {
  return (
    <header class="masthead">
      <p class="masthead-outlet">
        <span>{article.siteName ?? new URL(article.url).hostname}</span>
        {article.publishedAt && <time dateTime={article.publishedAt}>{formatIsoDate(article.publishedAt)}</time>}
      </p>
      <h1 class="masthead-title">
        {onOpen ? (
          <button type="button" class="masthead-link" onClick={onOpen}>
            {article.title}
          </button>
        ) : (
          <a class="masthead-link" href={article.url} target="_blank" rel="noreferrer">
            {article.title}
          </a>
        )}
      </h1>
      {!onOpen && article.authors.length > 0 && <p class="masthead-authors">{article.authors.join(', ')}</p>}
    </header>
  );
}
