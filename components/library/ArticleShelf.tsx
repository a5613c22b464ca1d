import { Filter, Newspaper } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ArticleLine } from '@/components/article/ArticleList';
import { useArticleIds, useArticleRows } from '@/components/hooks/use-filtered-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Notice } from '@/components/ui/Notice';
import { VirtualList } from '@/components/ui/VirtualList';
import { isNarrowing, type ListFilter, toParams } from '@/lib/model/list-filter';
import { BulkBar } from './BulkBar';
import { describeFilter } from './describe-filter';
import { FilterBar } from './FilterBar';
import { PendingRow, ShelfRow } from './ShelfRow';
import { useSelection } from './use-selection';

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
    <Notice icon={Newspaper} title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />
  );
}

type ListedProps = Pick<Props, 'openId' | 'go'> & { ids: readonly string[]; name: string };

function Listed({ ids, name, openId, go }: ListedProps): JSX.Element {
  const { rows, show } = useArticleRows(ids);
  const selection = useSelection(ids);
  const label = i18n.t('library.articles');
  return (
    <>
      <p class="shelf-count">{i18n.t('count.articles', ids.length)}</p>
      <VirtualList
        label={label}
        ids={ids}
        estimate={ROW}
        onRange={show}
        onRowKey={(event, index) => {
          if (event.key.toLowerCase() === 'x') selection.toggle(ids[index] ?? '', event.shiftKey);
        }}
        row={(id) => {
          const shown = rows.get(id);
          if (!shown) return <PendingRow />;
          return (
            <ShelfRow
              name={shown.article.title}
              isSelected={selection.ids.has(id)}
              isOpen={id === openId}
              onSelect={(range) => selection.toggle(id, range)}
              onOpen={() => go({ at: 'article', id })}
            >
              <ArticleLine {...shown} />
            </ShelfRow>
          );
        }}
      />
      <BulkBar selection={selection} total={ids.length} of="articles" name={name || label} />
    </>
  );
}
