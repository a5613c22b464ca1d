import { UserRoundX } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ArticleList } from '@/components/article/ArticleList';
import { EntityHeader } from '@/components/entity/EntityHeader';
import { EntityTools } from '@/components/entity/EntityTools';
import { SameQuestion } from '@/components/entity/SameQuestion';
import type { EntityPage } from '@/components/hooks/library-types';
import { useEntityCommands } from '@/components/hooks/use-entity-commands';
import { useFacts } from '@/components/hooks/use-facts';
import { useEntityPage, useUnsurePairs } from '@/components/hooks/use-reads';
import { NoteList } from '@/components/notes/NoteList';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { LibraryProblem } from './LibraryProblem';
import { OrganizationHistory } from './OrganizationHistory';
import { PersonHistory } from './PersonHistory';
import type { Go } from './places';
import { Waiting } from './Waiting';

/** Everything known about one person or organization. */
export function EntityView({ id, go }: { id: string; go: Go }): JSX.Element {
  const page = useEntityPage(id);
  if (page.state === 'waiting') return <Waiting />;
  if (page.state === 'failed') return <LibraryProblem problem={page.problem} />;
  if (!page.value)
    return <Notice icon={UserRoundX} title={i18n.t('entity.unknownTitle')} text={i18n.t('entity.unknownText')} />;
  return <Known page={page.value} go={go} />;
}

function Known({ page, go }: { page: EntityPage; go: Go }): JSX.Element {
  const { id } = page.entity;
  const commands = useEntityCommands(id);
  const facts = useFacts([id]);
  const pairs = useUnsurePairs(id);
  if (facts.state === 'waiting') return <Waiting />;
  if (facts.state === 'failed') return <LibraryProblem problem={facts.problem} />;
  const History = page.shownKind === 'person' ? PersonHistory : OrganizationHistory;
  return (
    <div data-rows-root>
      <EntityHeader shown={page} facts={facts.value} onDecide={commands.decide} />
      {pairs.state === 'ready' &&
        pairs.value.map((pair) => (
          <SameQuestion
            key={pair.judgement.id}
            pair={pair}
            onJudge={(verdict) => commands.judge(pair.judgement.entityIds, verdict)}
          />
        ))}
      <History id={id} facts={facts.value} commands={commands} go={go} />
      <NoteList target={{ kind: 'entity', id }} />
      <Section title={i18n.t('entity.articles')} count={page.articles.length}>
        <ArticleList
          label={i18n.t('entity.articles')}
          articles={page.articles}
          onOpen={(articleId) => go({ at: 'article', id: articleId })}
        />
      </Section>
      <EntityTools page={page} commands={commands} />
    </div>
  );
}
