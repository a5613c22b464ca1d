import { ArrowRight } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatClaimDate } from '@/components/ui/format';
import { Icon } from '@/components/ui/Icon';
import type { DepartureRow } from '@/lib/history/composition';
import { phraseStatus } from './claim-phrase';
import { PartyLink } from './PartyLink';

type Props = {
  rows: readonly DepartureRow[];
  /** With the sentence each row rests on. */
  quotes?: boolean;
  onOpen: (entityId: string) => void;
};

/** Who moves in an article: from where, to where, when, as what. */
export function DepartureTable({ rows, quotes = false, onOpen }: Props): JSX.Element {
  return (
    <table class="departures">
      <thead>
        <tr>
          <th scope="col">{i18n.t('departures.who')}</th>
          <th scope="col">{i18n.t('departures.fromTo')}</th>
          <th scope="col">{i18n.t('departures.when')}</th>
        </tr>
      </thead>
      {rows.map((row, index) => (
        <tbody key={index} class={row.stand === 'denied' ? 'move-denied' : undefined}>
          <tr>
            <th scope="row">
              <PartyLink party={row.person} onOpen={onOpen} />
              {row.role && <span class="move-role">{row.role}</span>}
            </th>
            <td>
              <Way row={row} onOpen={onOpen} />
            </td>
            <td class="move-when">
              {row.date && <span class="move-date">{formatClaimDate(row.date, 'short')}</span>}
              {row.date && row.status !== 'asserted' && ', '}
              {phraseStatus(row.status)}
            </td>
          </tr>
          {quotes && row.sources[0] && (
            <tr class="move-quote">
              <td colSpan={3}>
                <blockquote class="quote-text">{row.sources[0].quote}</blockquote>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** "Quarry → Sablewood", "Quarry →", "→ Sablewood"; a dash, spoken as "not said", where the article gives neither. */
function Way({ row, onOpen }: { row: DepartureRow; onOpen: Props['onOpen'] }): JSX.Element {
  const unknown = (
    <span class="move-unknown">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{i18n.t('departures.unknown')}</span>
    </span>
  );
  if (!row.from && !row.to) return unknown;
  const arrow = (
    <span class="move-arrow">
      <Icon of={ArrowRight} label={i18n.t('departures.to')} />
    </span>
  );
  // the arrow never stands in a line of its own
  return (
    <span class="move-way">
      {row.from && (
        <span class="move-end">
          <PartyLink party={row.from} onOpen={onOpen} />
          {arrow}
        </span>
      )}
      {row.to && (
        <span class="move-end">
          {!row.from && arrow}
          <PartyLink party={row.to} onOpen={onOpen} />
        </span>
      )}
    </span>
  );
}
