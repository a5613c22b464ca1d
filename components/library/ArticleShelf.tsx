import { Newspaper } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleList } from '@/components/article/ArticleList';
import { useArticleShelf } from '@/components/hooks/use-library-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

const AT_ONCE = 100;

/** Everything that was read, the latest first. */
export function ArticleShelf({ go }: { go: Go }): JSX.Element {
  const [limit, setLimit] = useState(AT_ONCE);
  const found = useArticleShelf(limit);
  if (found.state === 'waiting') return <Waiting />;
  if (found.state === 'failed') return <LibraryProblem problem={found.problem} />;
  if (found.value.length === 0)
    return <Notice icon={Newspaper} title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />;
  return (
    <>
      <ArticleList
        label={i18n.t('library.articles')}
        articles={found.value}
        onOpen={(id) => go({ at: 'article', id })}
      />
      {found.value.length === limit && (
        <p class="shelf-more">
          <Button onClick={() => setLimit(limit + AT_ONCE)}>{i18n.t('library.more')}</Button>
        </p>
      )}
    </>
  );
}
