/** What was read lately, for the page that sums it up. */
import type { Library } from '../database';
import { type ClaimFacts, withParties } from './facts';
import { listShelf, NO_FILTER } from './library-lists';
import { type ShownEntity, showEntities } from './shown-entity';

export type ReadLately = {
  /** Articles first read in that time. */
  articleCount: number;
  facts: ClaimFacts;
  /** People met for the first time, the latest met first. */
  newcomers: ShownEntity[];
  /** Followed people and companies that those articles name, by name. */
  followed: ShownEntity[];
};

/** More than a heavy reader reads in a week. */
const MOST_ARTICLES = 500;
const MOST_NEWCOMERS = 24;

/** `since`: milliseconds since the epoch. */
export async function readSince(db: Library, since: number): Promise<ReadLately> {
  const articles = await db.articles.where('firstReadAt').aboveOrEqual(since).reverse().limit(MOST_ARTICLES).toArray();
  const ids = articles.map((a) => a.id);
  const [claims, readings, decisions, newcomers] = await Promise.all([
    db.claims.where('articleId').anyOf(ids).toArray(),
    db.readings.bulkGet(ids),
    db.decisions.filter((d) => d.followed).toArray(),
    listShelf(db, 'person', 'lastMetAt', { ...NO_FILTER, newSince: since }, MOST_NEWCOMERS),
  ]);
  const named = new Set(readings.flatMap((reading) => reading?.entityIds ?? []));
  const followed = await db.entities.bulkGet(decisions.map((d) => d.entityId).filter((id) => named.has(id)));
  const shown = await showEntities(
    db,
    followed.filter((e) => e !== undefined),
  );
  return {
    articleCount: articles.length,
    facts: await withParties(db, claims, []),
    newcomers,
    followed: shown.sort((a, b) => a.shownName.localeCompare(b.shownName)),
  };
}
