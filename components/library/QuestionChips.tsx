import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import { formatIsoDate } from '@/components/ui/format';
import type { Question } from '@/lib/ask/question';

/** How a question was understood, so that the reader sees what is answered. */
export function QuestionChips({ question }: { question: Question }): JSX.Element {
  const { about, direction, organizations, title, since, until } = question;
  const parts = [
    about === 'moves'
      ? i18n.t(direction === 'left' ? 'library.left' : direction === 'joined' ? 'library.joined' : 'library.moves')
      : null,
    about === 'together' ? i18n.t('library.atEach') : null,
    title,
    ...organizations,
    since && i18n.t('date.since', { from: formatIsoDate(since) }),
    until && i18n.t('date.until', { to: formatIsoDate(until) }),
  ].filter((part) => part !== null && part !== '');
  return (
    <p class="question-chips" role="status">
      <span class="field-hint">{i18n.t('library.understood')}</span>
      {parts.map((part) => (
        <Chip key={part}>{part}</Chip>
      ))}
    </p>
  );
}
