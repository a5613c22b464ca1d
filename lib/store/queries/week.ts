/** What was read lately, for the page that sums it up. */
import type { Claim } from '@/lib/model/claim';
import type { Library } from '../database';
import { type ClaimFacts, withParties } from './facts';
import { type ShownEntity, showEntities } from './shown-entity';

export type ReadLately = {
  /** Articles first read in that time. */
  articleCount: number;
  facts: ClaimFacts;
  /** Whatever any article ever claimed of those the week's articles speak of: what is new may contradict what is old. */
  known: ClaimFacts;
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
    peopleNewSince(db, since),
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
    known: await withParties(db, await claimsAbout(db, new Set(claims.map((c) => c.subjectId))), []),
    newcomers,
    followed: shown.sort((a, b) => a.shownName.localeCompare(b.shownName)),
  };
}

async function claimsAbout(db: Library, subjectIds: ReadonlySet<string>): Promise<Claim[]> {
  return db.claims
    .where('subjectId')
    .anyOf([...subjectIds])
    .toArray();
}

async function peopleNewSince(db: Library, since: number): Promise<ShownEntity[]> {
  const met = await db.entities.where('lastMetAt').aboveOrEqual(since).reverse().toArray();
  const fresh = met.filter((e) => e.firstMetAt >= since).slice(0, 4 * MOST_NEWCOMERS);
  const people = (await showEntities(db, fresh)).filter((e) => !e.hidden && e.shownKind === 'person');
  return people.sort((a, b) => b.entity.lastMetAt - a.entity.lastMetAt).slice(0, MOST_NEWCOMERS);
}
