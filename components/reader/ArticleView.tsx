import { FileX } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Masthead } from '@/components/article/Masthead';
import { LazyExport } from '@/components/export/LazyExport';
import { useArticlePage } from '@/components/hooks/use-reads';
import { NoteList } from '@/components/notes/NoteList';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import { CastRow } from './CastRow';
import { LibraryProblem } from './LibraryProblem';
import type { Go } from './places';
import { Waiting } from './Waiting';

/** An article that was read: its head, the notes on it, and whom it names. */
export function ArticleView({ id, go }: { id: string; go: Go }): JSX.Element {
  const page = useArticlePage(id);
  if (page.state === 'waiting') return <Waiting />;
  if (page.state === 'failed') return <LibraryProblem problem={page.problem} />;
  if (!page.value)
    return <Notice icon={FileX} title={i18n.t('entity.unknownTitle')} text={i18n.t('article.unknownText')} />;
  const { article, cast } = page.value;
  return (
    <div data-rows-root>
      <Masthead article={article} />
      <NoteList target={{ kind: 'article', id }} onOpenEntity={(other) => go({ at: 'entity', id: other })} />
      <Section title={i18n.t('cast.label')} count={cast.members.length}>
        <RowList label={i18n.t('cast.label')}>
          {cast.members.map((member) => (
            <CastRow key={member.entity.id} member={member} onOpen={(entityId) => go({ at: 'entity', id: entityId })} />
          ))}
        </RowList>
      </Section>
      <LazyExport of="page" scope={{ kind: 'articles', ids: [id] }} name={article.title.slice(0, 60)} />
    </div>
  );
}
