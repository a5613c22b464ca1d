import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { EntityKind } from '@/lib/model/entity';
import type { Complaint } from './complaint';

type Props = { kind: EntityKind; onComplain: (complaint: Complaint) => void };

/** "Not right…": the ways to put a mark right, each one click. */
export function NotRight({ kind, onComplain }: Props): JSX.Element {
  const choices: readonly [Complaint, string][] = [
    ['not-a-name', i18n.t('entity.notAName')],
    ['wrong-person', i18n.t('entity.wrongPerson')],
    ['wrong-kind', i18n.t(kind === 'person' ? 'entity.isOrganization' : 'entity.isPerson')],
    ['mute-here', i18n.t('card.muteHere')],
    ['mute-everywhere', i18n.t('card.muteEverywhere')],
  ];
  return (
    <ul class="not-right" aria-label={i18n.t('entity.notRight')}>
      {choices.map(([complaint, label]) => (
        <li key={complaint}>
          <button type="button" class="not-right-choice" onClick={() => onComplain(complaint)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
