import { SearchX } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CopyTable } from '@/components/entity/CopyTable';
import { DepartureTable } from '@/components/entity/DepartureTable';
import { HistoryEntry } from '@/components/entity/HistoryEntry';
import { type Answer, useAnswer } from '@/components/hooks/use-library-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/components/ui/format';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { useGrowing } from '@/components/ui/use-growing';
import type { Question } from '@/lib/ask/question';

type Props = { question: Question; title: string; go: Go };

/** Articles looked through before the reader asks for more, and how many times as many then. */
const AT_FIRST = 1_000;
const FURTHER = 5;

/** What the library knows in answer to a question, with the sentence for each line. */
export function AnswerView({ question, title, go }: Props): JSX.Element {
  const [most, setMost] = useState(AT_FIRST);
  const answer = useAnswer(question, most);
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
  const { looked, found } = answer.value;
  return (
    <>
      <Answered answer={answer.value} title={title} go={go} />
      {looked < found && (
        <p class="shelf-more">
          <span class="field-hint" role="status">
            {i18n.t('network.latest', { looked: formatNumber(looked), found: formatNumber(found) })}
          </span>
          <Button onClick={() => setMost(most * FURTHER)}>{i18n.t('asking.further')}</Button>
        </p>
      )}
    </>
  );
}

type AnsweredProps = { answer: Exclude<Answer, { kind: 'unknown' }>; title: string; go: Go };

function Answered({ answer, title, go }: AnsweredProps): JSX.Element {
  const open = (id: string): void => go({ at: 'entity', id });
  const count = answer.kind === 'moves' ? answer.rows.length : answer.lines.length;
  const drawn = useGrowing(count);
  if (count === 0)
    return <Notice icon={SearchX} title={i18n.t('library.noAnswer')} text={i18n.t('library.noAnswerText')} />;
  return (
    <Section title={title} count={count}>
      {answer.kind === 'moves' ? (
        <>
          <CopyTable rows={answer.rows} />
          <DepartureTable rows={answer.rows.slice(0, drawn)} quotes onOpen={open} />
        </>
      ) : (
        <ol class="timeline" aria-label={title}>
          {answer.lines.slice(0, drawn).map((line) => (
            <HistoryEntry key={line.id} line={line} pageOf="" onOpen={open} />
          ))}
        </ol>
      )}
    </Section>
  );
}
