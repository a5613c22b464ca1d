/** A claim, or somebody's acquaintance, in one line. */
import { i18n } from '#i18n';
import { phraseClaim, phraseStatus } from '@/components/entity/claim-phrase';
import { formatClaimDate, formatMoment } from '@/components/ui/format';
import type { HistoryLine } from '@/lib/history/composition';
import type { Claim } from '@/lib/model/claim';

type Told = Pick<Claim, 'type' | 'title' | 'objectName' | 'former' | 'status' | 'date'>;

/** "Left Quarry (head of research) · reported · 4 March 2026" */
export function describeClaim(claim: Told): string {
  const parts = [
    phraseClaim(claim),
    claim.former ? i18n.t('claim.former') : null,
    phraseStatus(claim.status),
    claim.date ? formatClaimDate(claim.date) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function describeLine(line: HistoryLine): string {
  return describeClaim({ ...line, objectName: line.object?.name ?? null });
}

/** "Met in 7 articles since March 2026" */
export function describeAcquaintance(articleCount: number, firstMetAt: number): string {
  const articles = i18n.t('cast.metBefore', articleCount);
  return i18n.t('cast.metSince', { articles, date: formatMoment(firstMetAt, 'month') });
}
