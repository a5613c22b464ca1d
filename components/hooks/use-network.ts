import { articleDays, type NetworkFacts, networkOf } from '@/lib/store/queries/network';
import type { Live } from './use-live-query';
import { useTableQuery } from './use-table-changes';

export type { NetworkFacts } from '@/lib/store/queries/network';

const TABLES = ['readings', 'decisions', 'claims', 'verdicts'];

/** `most`: at most so many people and companies. */
export function useNetwork(since: string | null, until: string | null, most: number): Live<NetworkFacts> {
  return useTableQuery((db) => networkOf(db, since, until, most), [since, until, most], TABLES);
}

/** First and last day of everything read. */
export function useArticleDays(): { first: string; last: string } | null {
  const days = useTableQuery(articleDays, [], ['articles']);
  return days.state === 'ready' ? days.value : null;
}
