/**
 * Forgetting by age: articles nobody looked at for long, except those the reader cares for. Some at a time, each bunch in a transaction of
 * its own, so that reading goes on meanwhile; killed between two, the rest goes the next time.
 */
import type { Library } from '../database';
import type { IdentityRules } from '../identity-rules';
import { forgetArticles } from './forget-articles';

const AT_ONCE = 50;

/** Articles last read before `before` that bear no note and name nobody whom the reader follows or wrote on. How many went. */
export async function forgetOld(db: Library, before: number, rules: IdentityRules): Promise<number> {
  const old = await db.articles.where('lastReadAt').below(before).primaryKeys();
  let forgotten = 0;
  for (let at = 0; at < old.length; at += AT_ONCE) {
    const some = old.slice(at, at + AT_ONCE);
    forgotten += await db.transaction('rw', db.tables, async () => {
      const ids = await withoutCaredFor(db, await stillOld(db, some, before));
      if (ids.length > 0) await forgetArticles(db, ids, rules);
      return ids.length;
    });
  }
  return forgotten;
}

/** Read again since it was looked up: it stays. */
async function stillOld(db: Library, ids: readonly string[], before: number): Promise<string[]> {
  const articles = await db.articles.bulkGet([...ids]);
  return articles.flatMap((article) => (article && article.lastReadAt < before ? [article.id] : []));
}

async function withoutCaredFor(db: Library, ids: readonly string[]): Promise<string[]> {
  const cared = await findCaredFor(db);
  const readings = await db.readings.bulkGet([...ids]);
  const claims = await db.claims
    .where('articleId')
    .anyOf([...ids])
    .toArray();
  const noted = new Set(claims.filter((claim) => cared.has(claim.id)).map((claim) => claim.articleId));
  return ids.filter((id, i) => !cared.has(id) && !noted.has(id) && !readings[i]?.entityIds.some((e) => cared.has(e)));
}

/** Ids of everything the reader wrote on, and of whom they follow. */
async function findCaredFor(db: Library): Promise<ReadonlySet<string>> {
  const [notes, decisions] = await Promise.all([db.notes.orderBy('updatedAt').toArray(), db.decisions.toArray()]);
  return new Set([
    ...notes.flatMap(({ target, anchor }) => [target.id, ...(anchor ? [anchor.articleId] : [])]),
    ...decisions.filter((decision) => decision.followed).map((decision) => decision.entityId),
  ]);
}
