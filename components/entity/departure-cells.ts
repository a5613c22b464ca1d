/** A row of the table of moves in the reader's words. */
import { i18n } from '#i18n';
import { formatClaimDate } from '@/components/ui/format';
import type { DepartureRow } from '@/lib/history/composition';
import { phraseStatus } from './claim-phrase';
import type { TextTable } from './departure-formats';

export function toTextTable(rows: readonly DepartureRow[]): TextTable {
  const head = [
    i18n.t('departures.who'),
    i18n.t('departures.role'),
    i18n.t('departures.from'),
    i18n.t('departures.to'),
    i18n.t('departures.when'),
    i18n.t('departures.quote'),
  ];
  return { head, rows: rows.map(toCells) };
}

function toCells(row: DepartureRow): string[] {
  return [
    row.person.name,
    row.role ?? '',
    row.from?.name ?? '',
    row.to?.name ?? '',
    whenOf(row),
    row.sources[0]?.quote ?? '',
  ];
}

/** The date, and how sure the article is of it. */
function whenOf(row: DepartureRow): string {
  return [row.date && formatClaimDate(row.date, 'short'), phraseStatus(row.status)].filter(Boolean).join(', ');
}
