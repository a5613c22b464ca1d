/** Forgetting articles: their text, who appeared, what they stated, notes on them, and everything derived from them. */
import { deleteLeftovers } from '../current-name';
import type { Library } from '../database';
import { dropOrphanedRevisions } from '../edit/revisions';
import { recountEntities } from '../identity/aggregates';
import type { IdentityRules } from '../identity-rules';
import { INCOMING_SETTINGS } from '../incoming-settings';
import { RESTORED } from '../take-over';

export async function forgetArticle(db: Library, articleId: string, rules: IdentityRules): Promise<void> {
  // an async function: only then Dexie counts the waits within
  await db.transaction('rw', db.tables, async () => forgetArticles(db, [articleId], rules));
}

/** All articles at this host and below it; "example.org" also forgets "news.example.org". */
export async function forgetSite(db: Library, host: string, rules: IdentityRules): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const ids: string[] = [];
    await db.articles.each(({ id, url }) => {
      const own = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
      if (own === host || own.endsWith(`.${host}`)) ids.push(id);
    });
    await forgetArticles(db, ids, rules);
    return ids.length;
  });
}

/** All articles first read at or after `since`, and the notes written since; what was read before and looked at again stays. */
export async function forgetSince(db: Library, since: number, rules: IdentityRules): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const ids = await db.articles.where('firstReadAt').aboveOrEqual(since).primaryKeys();
    await db.notes.filter((n) => n.createdAt >= since).delete();
    await forgetArticles(db, ids, rules);
    await db.articles
      .where('lastReadAt')
      .aboveOrEqual(since)
      .modify((a) => {
        a.lastReadAt = a.firstReadAt;
      });
    return ids.length;
  });
}

/** Everything but the library's own schema number; also what waits in a database beside it to be taken in. */
export async function forgetEverything(db: Library): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await db.meta.where('key').anyOf(RESTORED, INCOMING_SETTINGS).delete();
  });
  if (db.followsCurrent) await deleteLeftovers();
}

/** Within the caller's transaction. */
export async function forgetArticles(db: Library, ids: readonly string[], rules: IdentityRules): Promise<void> {
  const gone = new Set(ids);
  const readings = (await db.readings.bulkGet([...ids])).filter((r) => r !== undefined);
  const claimIds = await db.claims
    .where('articleId')
    .anyOf([...ids])
    .primaryKeys();
  await forgetNotes(db, ids, claimIds);
  await db.verdicts.bulkDelete(claimIds);
  await db.claims.bulkDelete(claimIds);
  await Promise.all([db.articles, db.texts, db.readings].map((table) => table.bulkDelete([...ids])));
  await forgetEvidence(
    db,
    readings.flatMap((r) => r.appearances.map((a) => a.clusterId)),
    gone,
  );
  await db.edits.filter((e) => e.moves.some((m) => gone.has(m.articleId))).delete();
  await db.quarantine.filter((row) => ids.some((id) => JSON.stringify(row).includes(id))).delete();
  const entityIds = [...new Set(readings.flatMap((r) => r.entityIds))];
  await recountEntities(db, entityIds, rules);
  await forgetQuestions(db, entityIds);
  await dropOrphanedRevisions(db);
}

async function forgetNotes(db: Library, articleIds: readonly string[], claimIds: readonly string[]): Promise<void> {
  const targets = [...articleIds.map((id) => ['article', id]), ...claimIds.map((id) => ['claim', id])];
  await db.notes.where('[target.kind+target.id]').anyOf(targets).delete();
  await db.notes
    .where('anchor.articleId')
    .anyOf([...articleIds])
    .delete();
}

async function forgetEvidence(
  db: Library,
  clusterIds: readonly string[],
  articleIds: ReadonlySet<string>,
): Promise<void> {
  const rows = (await db.evidence.bulkGet([...new Set(clusterIds)])).filter((r) => r !== undefined);
  const kept = rows.map((row) => {
    const digests = row.digests.filter((d) => !articleIds.has(d.articleId));
    return { ...row, digests, nameKeys: [...new Set(digests.flatMap((d) => d.nameKeys))].sort() };
  });
  await db.evidence.bulkDelete(kept.filter((r) => r.digests.length === 0).map((r) => r.clusterId));
  await db.evidence.bulkPut(kept.filter((r) => r.digests.length > 0));
}

/** Questions, and the reasons in them, came from what is forgotten: they are asked anew by the next article. */
async function forgetQuestions(db: Library, entityIds: readonly string[]): Promise<void> {
  const touched = await db.judgements
    .where('entityIds')
    .anyOf([...entityIds])
    .distinct()
    .toArray();
  const existing = new Set(
    await db.entities
      .where('id')
      .anyOf(touched.flatMap((j) => j.entityIds))
      .primaryKeys(),
  );
  const kept = touched.filter((j) => j.by === 'reader' && j.entityIds.every((id) => existing.has(id)));
  await db.judgements.bulkDelete(touched.map((j) => j.id));
  await db.judgements.bulkPut(kept.map((j) => ({ ...j, reasonsFor: [], reasonsAgainst: [] })));
  const gone = entityIds.filter((id) => !existing.has(id));
  for (const id of gone) if (!(await db.entities.get(id))) await forgetReadersWord(db, id);
}

/** What the reader decided about an entity that is no more. */
export async function forgetReadersWord(db: Library, entityId: string): Promise<void> {
  await db.decisions.delete(entityId);
  await db.notes.where('[target.kind+target.id]').equals(['entity', entityId]).delete();
  await db.redirects.where('entityId').equals(entityId).delete();
  await db.redirects.delete(entityId);
  await db.judgements.where('entityIds').equals(entityId).delete();
  await db.edits.where('entityIds').equals(entityId).delete();
}
