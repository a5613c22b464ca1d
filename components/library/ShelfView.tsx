import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { NetworkShelf } from '@/components/network/NetworkShelf';
import type { Go } from '@/components/reader/places';
import { understandQuestion } from '@/lib/ask/understand';
import type { ListFilter } from '@/lib/model/list-filter';
import { AnswerView } from './AnswerView';
import { ArticleShelf } from './ArticleShelf';
import { EntityShelf } from './EntityShelf';
import { FoundView } from './FoundView';
import { MovesShelf } from './MovesShelf';
import { NoteShelf } from './NoteShelf';
import { QuestionEditor } from './QuestionEditor';
import { QuestionQueue } from './QuestionQueue';
import type { Route } from './routes';
import { WeekShelf } from './WeekShelf';

const WEEK = 7 * 24 * 3_600_000;

type Props = {
  route: Route;
  go: Go;
  onFilter: (filter: ListFilter) => void;
  onQuery: (query: string) => void;
  /** Milliseconds since the epoch. */
  now: number;
};

/** What stands on the shelf the address names, or the answer to what was asked. */
export function ShelfView({ route, go, onFilter, onQuery, now }: Props): JSX.Element {
  if (route.query.trim() !== '') return <AskedView query={route.query} now={now} go={go} onQuery={onQuery} />;
  const list = { filter: route.filter, onFilter, openId: route.id, go };
  switch (route.shelf) {
    case 'week':
      return <WeekShelf now={now} go={go} />;
    case 'people':
    case 'companies':
      return <EntityShelf key={route.shelf} shelf={route.shelf} weekSince={now - WEEK} {...list} />;
    case 'moves':
      return <MovesShelf go={go} />;
    case 'network':
      return <NetworkShelf {...list} />;
    case 'articles':
      return <ArticleShelf {...list} />;
    case 'notes':
      return <NoteShelf go={go} />;
    default:
      return <QuestionQueue />;
  }
}

type AskedProps = Pick<Props, 'now' | 'go' | 'onQuery'> & { query: string };

function AskedView({ query, now, go, onQuery }: AskedProps): JSX.Element {
  const question = understandQuestion(query, new Date(now).toISOString().slice(0, 10));
  if (!question) return <FoundView query={query} go={go} />;
  return (
    <>
      <QuestionEditor question={question} onQuery={onQuery} />
      <AnswerView question={question} title={i18n.t('library.answer')} go={go} />
    </>
  );
}
