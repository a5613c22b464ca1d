/** Forgetting reaches the filters the reader saved: one that names a company or an outlet of which nothing is left goes too. */
import { keepSavedFilters } from '@/lib/settings/saved-filters';
import type { Library } from '@/lib/store/database';
import { articlesFitting } from '@/lib/store/queries/article-list';
import { findOrganizationIds } from '@/lib/store/queries/moves';
import { isNamed } from './is-named';

/** `names`: of whom was forgotten; a filter the reader named after one of them goes as well. */
export async function dropEmptyFilters(db: Library, names: readonly string[] = []): Promise<void> {
  await keepSavedFilters(async ({ name, filter: { company, site } }) => {
    if (names.some((forgotten) => isNamed(name, forgotten))) return false;
    const [companies, articles] = await Promise.all([
      company === null ? null : findOrganizationIds(db, company),
      articlesFitting(db, { site, since: null, until: null }),
    ]);
    return companies?.length !== 0 && articles?.size !== 0;
  });
}
