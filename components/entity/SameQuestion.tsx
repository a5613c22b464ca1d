import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { UnsurePair } from '@/components/hooks/library-types';
import { Button } from '@/components/ui/Button';
import { formatMoment } from '@/components/ui/format';
import { Monogram } from '@/components/ui/Monogram';
import type { Judgement } from '@/lib/model/judgement';
import { phraseReason } from './reason-phrase';

type Props = { pair: UnsurePair; onJudge: (verdict: Judgement['verdict']) => void };

/** "The same person?": both sides and the reasons for and against, for the reader to decide once and for all. */
export function SameQuestion({ pair, onJudge }: Props): JSX.Element {
  const { judgement, entities } = pair;
  const isPerson = entities[0].shownKind === 'person';
  return (
    <div class="question">
      <h2 class="question-title">{i18n.t(isPerson ? 'same.question' : 'same.questionOrganization')}</h2>
      <ul class="question-pair">
        {entities.map((shown) => (
          <li key={shown.entity.id}>
            <Monogram name={shown.shownName} kind={shown.shownKind} />
            <span class="serif">{shown.shownName}</span>
            <span class="field-hint">
              {i18n.t('cast.metBefore', shown.entity.articleCount)} · {formatMoment(shown.entity.lastMetAt)}
            </span>
          </li>
        ))}
      </ul>
      <Reasons title={i18n.t('same.for')} reasons={judgement.reasonsFor} />
      <Reasons title={i18n.t('same.against')} reasons={judgement.reasonsAgainst} />
      <div class="question-answers">
        <Button onClick={() => onJudge('same')}>{i18n.t('same.yes')}</Button>
        <Button onClick={() => onJudge('different')}>{i18n.t('same.no')}</Button>
        <Button look="quiet" onClick={() => onJudge('unsure')}>
          {i18n.t('same.unsure')}
        </Button>
      </div>
    </div>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }): JSX.Element | null {
  const phrases = reasons.map(phraseReason).filter((phrase) => phrase !== null);
  if (phrases.length === 0) return null;
  return (
    <div class="question-reasons">
      <h3>{title}</h3>
      <ul class="why-reasons">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}
