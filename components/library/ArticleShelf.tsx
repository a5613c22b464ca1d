import { Filter, Newspaper } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ArticleLine } from '@/components/article/ArticleList';
import { useArticleIds, useArticleRows } from '@/components/hooks/use-filtered-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Notice } from '@/components/ui/Notice';
import { isNarrowing, type ListFilter, toParams } from '@/lib/model/list-filter';
import { describeFilter } from './describe-filter';
import { FilterBar } from './FilterBar';
import { ShelfList } from './ShelfList';

const ROW = 64;

type Props = { filter: ListFilter; onFilter: (filter: ListFilter) => void; openId: string | null; go: Go };

/** Everything that was read. */
export function ArticleShelf({ filter, onFilter, openId, go }: Props): JSX.Element {
  const found = useArticleIds(filter);
  return (
    <>
      <FilterBar shelf="articles" filter={filter} onChange={onFilter} />
      {found.state === 'waiting' && <Waiting />}
      {found.state === 'failed' && <LibraryProblem problem={found.problem} />}
      {found.state === 'ready' && found.value.length === 0 && <Nothing filter={filter} />}
      {found.state === 'ready' && found.value.length > 0 && (
        <Listed key={`${toParams(filter)}`} ids={found.value} name={describeFilter(filter)} openId={openId} go={go} />
      )}
    </>
  );
}

function Nothing({ filter }: { filter: ListFilter }): JSX.Element {
  return isNarrowing(filter) ? (
    <Notice icon={Filter} title={i18n.t('filters.noArticleTitle')} text={i18n.t('filters.noneText')} />
  ) : (
    <Notice icon={Newspaper} title={i18n.t('state.emptyTitle')} text={i18n.t('state.emptyText')} />
  );
}

type ListedProps = Pick<Props, 'openId' | 'go'> & { ids: readonly string[]; name: string };

function Listed({ ids, name, openId, go }: ListedProps): JSX.Element {
  const { rows, show } = useArticleRows(ids);
  return (
    <ShelfList
      of="articles"
      label={i18n.t('library.articles')}
      count={i18n.t('count.articles', ids.length)}
      name={name}
      ids={ids}
      estimate={ROW}
      rows={rows}
      onRange={show}
      openId={openId}
      onOpen={(id) => go({ at: 'article', id })}
      nameOf={({ article }) => article.title}
      line={(shown) => <ArticleLine {...shown} />}
    />
  );
}
