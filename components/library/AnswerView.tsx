import { SearchX } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CopyTable } from '@/components/entity/CopyTable';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { HistoryEntry } from '@/components/entity/HistoryEntry';
import { useAnswer } from '@/components/hooks/use-library-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { Question } from '@/lib/ask/question';

type Props = { question: Question; title: string; go: Go };

/** What the library knows in answer to a question, with the sentence for each line. */
export function AnswerView({ question, title, go }: Props): JSX.Element {
  const answer = useAnswer(question);
  const open = (id: string): void => go({ at: 'entity', id });
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <LibraryProblem problem={answer.problem} />;
  if (answer.value.kind === 'unknown')
    return (
      <Notice
        icon={SearchX}
        title={i18n.t('search.none')}
        text={i18n.t('search.noneText', { query: answer.value.name })}
      />
    );
  const count = answer.value.kind === 'moves' ? answer.value.rows.length : answer.value.lines.length;
  if (count === 0)
    return <Notice icon={SearchX} title={i18n.t('library.noAnswer')} text={i18n.t('library.noAnswerText')} />;
  return (
    <Section title={title} count={count}>
      {answer.value.kind === 'moves' ? (
        <>
          <CopyTable rows={answer.value.rows} />
          <DepartureTable rows={answer.value.rows} quotes onOpen={open} />
        </>
      ) : (
        <ol class="timeline" aria-label={title}>
          {answer.value.lines.map((line) => (
            <HistoryEntry key={line.id} line={line} pageOf="" onOpen={open} />
          ))}
        </ol>
      )}
    </Section>
  );
}
