import { SearchX } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { EntityRow } from '@/components/entity/EntityRow';
import { useFound } from '@/components/hooks/use-searcher';
import type { Go } from '@/components/reader/places';
import { SearchView } from '@/components/reader/SearchView';
import { formatIsoDate, formatMoment } from '@/components/ui/format';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import type { Excerpt } from '@/lib/search/excerpt';
import type { FoundArticle, FoundEntity, FoundNote, SearchProgress } from '@/lib/search/search-messages';

type Props = { query: string; go: Go };

/** Everything that answers to a query: who, articles in their sentence, notes. Until the index is there, who by the beginning of their names. */
export function FoundView({ query, go }: Props): JSX.Element | null {
  const { answer, progress, problem } = useFound(query.trim());
  if (problem || !answer || !progress) return <SearchView query={query} go={go} />;
  const { entities, articles, notes } = answer;
  const count = entities.length + articles.length + notes.length;
  return (
    <div class="found" data-found={answer.query}>
      {!progress.isReady && <Building progress={progress} />}
      {!progress.isReady && entities.length === 0 && <SearchView query={query} go={go} />}
      {progress.isReady && count === 0 && (
        <Notice
          icon={SearchX}
          title={i18n.t('found.noneTitle')}
          text={i18n.t('found.noneText', { query: answer.query })}
        />
      )}
      {entities.length > 0 && <FoundEntities entities={entities} go={go} />}
      {articles.length > 0 && <FoundArticles articles={articles} go={go} />}
      {notes.length > 0 && <FoundNotes notes={notes} go={go} />}
    </div>
  );
}

function Building({ progress: { done, of } }: { progress: SearchProgress }): JSX.Element {
  return (
    <p class="shelf-progress">
      {i18n.t('found.building', { done, of })} <progress max={Math.max(1, of)} value={done} />
    </p>
  );
}

function FoundEntities({ entities, go }: { entities: readonly FoundEntity[]; go: Go }): JSX.Element {
  const title = i18n.t('search.results');
  return (
    <Section title={title} count={entities.length}>
      <RowList label={title}>
        {entities.map((found) => (
          <EntityRow
            key={found.id}
            name={found.name}
            kind={found.kind}
            followed={found.followed}
            line={found.role ? <Marked excerpt={found.role} /> : lineOf(found)}
            onOpen={() => go({ at: 'entity', id: found.id })}
          />
        ))}
      </RowList>
    </Section>
  );
}

const lineOf = ({ articleCount, lastMetAt }: FoundEntity): string =>
  [i18n.t('cast.metBefore', articleCount), i18n.t('search.lastMet', { date: formatMoment(lastMetAt) })].join(' · ');

function FoundArticles({ articles, go }: { articles: readonly FoundArticle[]; go: Go }): JSX.Element {
  const title = i18n.t('found.articles');
  return (
    <Section title={title} count={articles.length}>
      <RowList label={title}>
        {articles.map((found) => (
          <FoundLine
            key={found.id}
            headline={<Marked excerpt={found.title} />}
            line={[found.siteName, whenOf(found)].filter(Boolean).join(' · ')}
            excerpt={found.excerpt}
            onOpen={() => go({ at: 'article', id: found.id })}
          />
        ))}
      </RowList>
    </Section>
  );
}

const whenOf = ({ publishedAt, firstReadAt }: FoundArticle): string =>
  publishedAt ? formatIsoDate(publishedAt) : i18n.t('cast.readOn', { date: formatMoment(firstReadAt) });

function FoundNotes({ notes, go }: { notes: readonly FoundNote[]; go: Go }): JSX.Element {
  const title = i18n.t('found.notes');
  const open = ({ entityId, articleId }: FoundNote): void => {
    if (entityId) go({ at: 'entity', id: entityId });
    else if (articleId) go({ at: 'article', id: articleId });
  };
  return (
    <Section title={title} count={notes.length}>
      <RowList label={title}>
        {notes.map((found) => (
          <FoundLine
            key={found.id}
            headline={found.about}
            line={<Marked excerpt={found.excerpt} />}
            excerpt={null}
            onOpen={() => open(found)}
          />
        ))}
      </RowList>
    </Section>
  );
}

type LineProps = {
  headline: ComponentChildren;
  line: ComponentChildren;
  /** The sentence that answers; null = none does. */
  excerpt: Excerpt | null;
  onOpen: () => void;
};

function FoundLine({ headline, line, excerpt, onOpen }: LineProps): JSX.Element {
  return (
    <li class="row-item">
      <button type="button" class="row" data-row onClick={onOpen}>
        <span class="row-text">
          <span class="row-headline">{headline}</span>
          <span class="row-line">{line}</span>
          {excerpt && (
            <span class="found-excerpt serif">
              <Marked excerpt={excerpt} />
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

/** A sentence with the words that answer set off. */
function Marked({ excerpt: { text, marks } }: { excerpt: Excerpt }): JSX.Element {
  let at = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
