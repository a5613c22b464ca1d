import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Go } from '@/components/reader/places';
import type { Question } from '@/lib/ask/question';
import { AnswerView } from './AnswerView';

const ALL_MOVES: Question = {
  about: 'moves',
  direction: null,
  organizations: [],
  title: null,
  since: null,
  until: null,
};

/** Who came and who left, in the articles published last. */
export const MovesShelf = ({ go }: { go: Go }): JSX.Element => (
  <AnswerView question={ALL_MOVES} title={i18n.t('library.moves')} go={go} />
);
