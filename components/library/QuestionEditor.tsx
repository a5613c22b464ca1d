import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { phraseQuestion } from '@/lib/ask/phrase';
import type { Question } from '@/lib/ask/question';
import { CompanyField, DayField, MoveField, PlainField } from './FilterFields';

type Props = { question: Question; onQuery: (query: string) => void };

/** How a question was understood, each part to be changed: the line then asks for what stands here. */
export function QuestionEditor({ question, onQuery }: Props): JSX.Element {
  const change = (part: Partial<Question>): void => onQuery(phraseQuestion({ ...question, ...part }));
  const { about, direction, organizations, title, since, until } = question;
  const [first = null, second = null] = organizations;
  const place = (index: number, name: string | null): void =>
    change({
      organizations: [first, second].map((own, i) => (i === index ? name : own)).filter((own) => own !== null),
    });
  return (
    <fieldset class="question-editor filter-fields">
      <legend class="field-hint">{i18n.t('library.understood')}</legend>
      {about === 'moves' && (
        <MoveField
          any={i18n.t('asking.eitherWay')}
          value={direction}
          onChange={(move) => change({ direction: move })}
        />
      )}
      {about === 'roles' && (
        <PlainField
          label={i18n.t('asking.title')}
          value={title}
          onChange={(value) => {
            // without a title and without a company there is nothing left to ask
            if (value !== null || first !== null) change({ title: value });
          }}
        />
      )}
      <CompanyField
        value={first}
        onChange={(name) => {
          if (name !== null || about === 'moves' || title !== null) place(0, name);
        }}
      />
      {about === 'together' && (
        <CompanyField
          label={i18n.t('asking.andAt')}
          value={second}
          onChange={(name) => {
            if (name !== null) place(1, name);
          }}
        />
      )}
      <DayField label={i18n.t('filters.since')} value={since} onChange={(day) => change({ since: day })} />
      <DayField label={i18n.t('filters.until')} value={until} onChange={(day) => change({ until: day })} />
    </fieldset>
  );
}
