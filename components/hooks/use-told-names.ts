import { loadToldNames, type ToldName, watchToldNames } from '@/lib/settings/told-names';
import { useStored } from './use-stored';

/** Names the reader told us, the latest first, kept up to date; null until they are read. */
export const useToldNames = (): ToldName[] | null => useStored(loadToldNames, watchToldNames)?.toReversed() ?? null;
