import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatIsoDate, formatMoment } from '@/components/ui/format';
import { RowList } from '@/components/ui/RowList';
import { useGrowing } from '@/components/ui/use-growing';
import type { Article } from '@/lib/model/article';

type Props = {
  label: string;
  articles: readonly { article: Article; mentionCount: number }[];
  onOpen: (articleId: string) => void;
};

/** Articles, each with its outlet and day; opens the article's page in the library, not the web page. */
export function ArticleList({ label, articles, onOpen }: Props): JSX.Element {
  const drawn = useGrowing(articles.length);
  return (
    <RowList label={label}>
      {articles.slice(0, drawn).map(({ article, mentionCount }) => (
        <li key={article.id} class="row-item">
          <button type="button" class="row" data-row onClick={() => onOpen(article.id)}>
            <ArticleLine article={article} mentionCount={mentionCount} />
          </button>
        </li>
      ))}
    </RowList>
  );
}

/** What a row says of an article. */
export const ArticleLine = ({ article, mentionCount }: { article: Article; mentionCount: number }): JSX.Element => (
  <>
    <span class="row-text">
      <span class="row-headline">{article.title}</span>
      <span class="row-line">{[article.siteName, whenPublished(article)].filter(Boolean).join(' · ')}</span>
    </span>
    <span class="row-count">
      <span aria-hidden="true">{mentionCount}</span>
      <span class="visually-hidden">{i18n.t('count.mentions', mentionCount)}</span>
    </span>
  </>
);

/** The day the article states, else the day it was read. */
function whenPublished(article: Article): string {
  if (article.publishedAt) return formatIsoDate(article.publishedAt);
  return i18n.t('cast.readOn', { date: formatMoment(article.firstReadAt) });
}
