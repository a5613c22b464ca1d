import { i18n } from '#i18n';
import { formatIsoDate } from '@/components/ui/format';
import type { ListFilter } from '@/lib/model/list-filter';

/** "left · Acme · since 1 Jan 2026": a filter in a few words, for its name and for whoever cannot see the buttons. */
export function describeFilter(filter: ListFilter): string {
  const { followed, withNotes, newThisWeek, hasConflict, company, move, site, since, until } = filter;
  return [
    followed && i18n.t('filters.followed'),
    withNotes && i18n.t('filters.withNotes'),
    newThisWeek && i18n.t('filters.newThisWeek'),
    hasConflict && i18n.t('filters.hasConflict'),
    move && i18n.t(move === 'left' ? 'filters.left' : 'filters.joined'),
    company,
    site,
    since && i18n.t('date.since', { from: formatIsoDate(since) }),
    until && i18n.t('date.until', { to: formatIsoDate(until) }),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ')
    .slice(0, 80);
}
