import { UserRoundX } from 'lucide';
import type { ComponentType, JSX } from 'preact';
import { i18n } from '#i18n';
import { ArticleList } from '@/components/article/ArticleList';
import { EntityHeader } from '@/components/entity/EntityHeader';
import { EntityTools } from '@/components/entity/EntityTools';
import { SameQuestion } from '@/components/entity/SameQuestion';
import { LazyExport } from '@/components/export/LazyExport';
import { useEntityCommands } from '@/components/hooks/use-entity-commands';
import { type KnownEntity, useKnownEntity } from '@/components/hooks/use-facts';
import { useNotedClaims } from '@/components/hooks/use-notes';
import { NotedClaimsContext } from '@/components/notes/LineNotes';
import { NoteList } from '@/components/notes/NoteList';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { LibraryProblem } from './LibraryProblem';
import { MentionsHere } from './MentionsHere';
import { OrganizationHistory } from './OrganizationHistory';
import { PersonHistory } from './PersonHistory';
import type { Go } from './places';
import { Waiting } from './Waiting';

type Props = {
  id: string;
  go: Go;
  /** What a wide surface draws between head and history. */
  Picture?: ComponentType<{ known: KnownEntity; onOpen: (entityId: string) => void }>;
};

/** Everything known about one person or organization. */
export function EntityView({ id, go, Picture }: Props): JSX.Element {
  const known = useKnownEntity(id);
  if (known.state === 'waiting') return <Waiting />;
  if (known.state === 'failed') return <LibraryProblem problem={known.problem} />;
  if (!known.value)
    return <Notice icon={UserRoundX} title={i18n.t('entity.unknownTitle')} text={i18n.t('entity.unknownText')} />;
  return <Known known={known.value} go={go} {...(Picture && { Picture })} />;
}

function Known({ known, go, Picture }: Omit<Props, 'id'> & { known: KnownEntity }): JSX.Element {
  const { page, facts, pairs } = known;
  const { id } = page.entity;
  const commands = useEntityCommands(id);
  const noted = useNotedClaims();
  const History = page.shownKind === 'person' ? PersonHistory : OrganizationHistory;
  return (
    <div data-rows-root>
      <EntityHeader shown={page} facts={facts} onDecide={commands.decide} />
      {pairs.map((pair) => (
        <SameQuestion
          key={pair.judgement.id}
          pair={pair}
          onJudge={(verdict) => commands.judge(pair.judgement.entityIds, verdict)}
        />
      ))}
      {Picture && <Picture known={known} onOpen={(other) => go({ at: 'entity', id: other })} />}
      <NotedClaimsContext.Provider value={noted}>
        <History id={id} facts={facts} commands={commands} go={go} />
      </NotedClaimsContext.Provider>
      <MentionsHere entityId={id} />
      <NoteList target={{ kind: 'entity', id }} onOpenEntity={(other) => go({ at: 'entity', id: other })} />
      <LazyExport of="page" scope={{ kind: 'entities', ids: [id] }} name={page.shownName} />
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
