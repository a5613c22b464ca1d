import { Check } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SameQuestion } from '@/components/entity/SameQuestion';
import { useEntityCommands } from '@/components/hooks/use-entity-commands';
import { useQuestions } from '@/components/hooks/use-library-lists';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Judgement } from '@/lib/model/judgement';

const KEYS: Readonly<Record<string, Judgement['verdict']>> = { s: 'same', d: 'different', n: 'unsure' };

/** "The same or different?", one pair after the other: S, D, N answer, K skips; what was answered is never asked again. */
export function QuestionQueue(): JSX.Element {
  const questions = useQuestions();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const { judge } = useEntityCommands('');
  const open = questions.state === 'ready' ? questions.value.filter((pair) => !skipped.has(pair.judgement.id)) : [];
  const [pair] = open;
  const skip = (): void => {
    if (pair) setSkipped(new Set([...skipped, pair.judgement.id]));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      const verdict = KEYS[event.key.toLowerCase()];
      if (!pair || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (verdict) judge(pair.judgement.entityIds, verdict);
      else if (event.key.toLowerCase() === 'k') skip();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  if (questions.state === 'waiting') return <Waiting />;
  if (questions.state === 'failed') return <LibraryProblem problem={questions.problem} />;
  if (!pair)
    return <Notice icon={Check} title={i18n.t('library.noQuestionsTitle')} text={i18n.t('library.noQuestionsText')} />;
  return (
    <div class="queue">
      <p class="queue-progress">{i18n.t('library.questionsLeft', open.length)}</p>
      <SameQuestion pair={pair} onJudge={(verdict) => judge(pair.judgement.entityIds, verdict)} />
      <p class="queue-skip">
        <Button look="quiet" onClick={skip}>
          {i18n.t('library.skip')}
        </Button>
        <span class="field-hint">{i18n.t('library.questionKeys')}</span>
      </p>
    </div>
  );
}
