import type { JSX } from 'preact';
import { formatIsoDate } from '@/components/ui/format';
import { WebLink } from '@/components/ui/WebLink';
import type { Article } from '@/lib/model/article';

type Props = {
  article: Article;
  /** Opens the article's own page; without it the title links to the article itself. */
  onOpen?: () => void;
};

const findHost = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** The head of an article as a cutting has it: outlet and day, headline, authors. */
export function Masthead({ article, onOpen }: Props): JSX.Element {
  return (
    <header class="masthead">
      <p class="masthead-outlet">
        <span>{article.siteName ?? findHost(article.url)}</span>
        {article.publishedAt && <time dateTime={article.publishedAt}>{formatIsoDate(article.publishedAt)}</time>}
      </p>
      <h1 class="masthead-title">
        {onOpen ? (
          <button type="button" class="masthead-link" onClick={onOpen}>
            {article.title}
          </button>
        ) : (
          <WebLink class="masthead-link" href={article.url}>
            {article.title}
          </WebLink>
        )}
      </h1>
      {!onOpen && article.authors.length > 0 && <p class="masthead-authors">{article.authors.join(', ')}</p>}
    </header>
  );
}
