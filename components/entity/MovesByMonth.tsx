import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatIsoDate } from '@/components/ui/format';
import type { Move, OrganizationProfile } from '@/lib/history/composition';
import { capitalise } from './claim-phrase';
import { HistoryEntry } from './HistoryEntry';

type Props = {
  organizationId: string;
  months: OrganizationProfile['months'];
  onOpen: (entityId: string) => void;
  onRefuse: (claimIds: readonly string[]) => void;
};

/** Who came and who left, month by month, the newest first. */
export function MovesByMonth({ organizationId, months, onOpen, onRefuse }: Props): JSX.Element {
  const list = (moves: readonly Move[]): JSX.Element => (
    <ol class="timeline">
      {moves.map(({ line }) => (
        <HistoryEntry key={line.id} line={line} pageOf={organizationId} onOpen={onOpen} onRefuse={onRefuse} />
      ))}
    </ol>
  );
  return (
    <>
      {months.map(({ month, came, left }) => (
        <div key={month ?? ''} class="month">
          <h3 class="month-name">{month ? formatIsoDate(month) : capitalise(i18n.t('date.unknown'))}</h3>
          {came.length > 0 && <h4 class="month-part">{i18n.t('entity.came')}</h4>}
          {came.length > 0 && list(came)}
          {left.length > 0 && <h4 class="month-part">{i18n.t('entity.left')}</h4>}
          {left.length > 0 && list(left)}
        </div>
      ))}
    </>
  );
}
