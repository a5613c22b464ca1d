/**
 * Forgetting one person or organization: no table keeps its name. The articles stay, with the name blacked out at the same length,
 * so that every offset in them still holds.
 */
import type { Reading } from '@/lib/model/appearance';
import type { Library } from '../database';
import { dropOrphanedRevisions } from '../edit/revisions';
import { recountEntities } from '../identity/aggregates';
import { followReadings, withAppearances } from '../identity/reattribute';
import type { IdentityRules } from '../identity-rules';
import type { StoredClaim } from '../rows';
import { type Blackout, toBlackout } from './blackout';
import { forgetReadersWord } from './forget-articles';

/** An entity that is forgotten already is no error. */
export async function forgetEntity(db: Library, entityId: string, rules: IdentityRules): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const entity = await db.entities.get(entityId);
    const readings = await db.readings.where('entityIds').equals(entityId).toArray();
    if (entity) {
      const blackout = toBlackout(entity.kind, Object.keys(entity.surfaces), rules);
      for (const reading of readings) await forgetInArticle(db, reading, entityId, blackout);
      await forgetElsewhere(db, readings, blackout);
    }
    const clusterIds = readings.flatMap((r) =>
      r.appearances.filter((a) => a.entityId === entityId).map((a) => a.clusterId),
    );
    await db.evidence.bulkDelete([entityId, ...clusterIds]);
    await forgetReadersWord(db, entityId);
    await dropOrphanedRevisions(db);
    await db.entities.delete(entityId);
    const others = readings.flatMap((r) => r.entityIds).filter((id) => id !== entityId);
    await recountEntities(db, new Set(others), rules);
  });
}

async function forgetInArticle(db: Library, reading: Reading, entityId: string, blackout: Blackout): Promise<void> {
  const { articleId } = reading;
  const spans = reading.appearances.filter((a) => a.entityId === entityId).flatMap((a) => a.mentions);
  const [article, text] = await Promise.all([db.articles.get(articleId), db.texts.get(articleId)]);
  const blackened = blackout.inText(text?.text ?? '', spans);
  if (text) await db.texts.put({ ...text, text: blackened });
  if (article) {
    const authors = article.authors.map((a) => blackout.inWords(a));
    await db.articles.put({ ...article, title: blackout.inWords(article.title), authors });
  }
  await forgetClaims(db, articleId, entityId, blackened, blackout);
  const kept = reading.appearances.filter((a) => a.entityId !== entityId);
  const numbers = new Map(reading.appearances.map((a, i) => [i, kept.indexOf(a)]));
  const claims = await db.claims.where('articleId').equals(articleId).toArray();
  await db.claims.bulkPut(claims.map((c) => renumber(c, numbers)));
  const next = withAppearances(reading, kept);
  await db.readings.put(next);
  await followReadings(db, [next]);
}

function renumber(claim: StoredClaim, numbers: ReadonlyMap<number, number>): StoredClaim {
  const objectIndex = claim.objectIndex === null ? null : (numbers.get(claim.objectIndex) ?? -1);
  return {
    ...claim,
    subjectIndex: numbers.get(claim.subjectIndex) ?? -1,
    objectIndex: objectIndex === -1 ? null : objectIndex,
  };
}

/** Claims about it go; in those about others its name is blacked out, with the verdicts the reader gave them kept. */
async function forgetClaims(
  db: Library,
  articleId: string,
  entityId: string,
  text: string,
  blackout: Blackout,
): Promise<void> {
  const claims = await db.claims.where('articleId').equals(articleId).toArray();
  const gone = claims.filter((c) => c.subjectId === entityId || c.objectId === entityId).map((c) => c.id);
  const kept = claims.filter((c) => !gone.includes(c.id));
  await db.claims.bulkDelete(gone);
  await db.verdicts.bulkDelete(gone);
  await db.notes
    .where('[target.kind+target.id]')
    .anyOf(gone.map((id) => ['claim', id]))
    .delete();
  const words = (s: string | null) => (s === null ? null : blackout.inWords(s));
  await db.claims.bulkPut(
    kept.map((c) => ({
      ...c,
      quote: text.slice(c.start, c.end),
      title: words(c.title),
      objectName: words(c.objectName),
    })),
  );
  const quoted = await db.notes.where('anchor.articleId').equals(articleId).toArray();
  await db.notes.bulkPut(
    quoted.map((n) => ({ ...n, anchor: n.anchor && { ...n.anchor, ...blackout.inAnchor(n.anchor) } })),
  );
}

/** In what other entities are known by, and in questions about them. */
async function forgetElsewhere(db: Library, readings: readonly Reading[], blackout: Blackout): Promise<void> {
  const others = readings.flatMap((r) => r.appearances);
  const rows = (await db.evidence.bulkGet([...new Set(others.map((a) => a.clusterId))])).filter((r) => r !== undefined);
  await db.evidence.bulkPut(rows.map((row) => ({ ...row, digests: row.digests.map(blackout.inEvidence) })));
  const entityIds = [...new Set(others.map((a) => a.entityId))];
  const questions = await db.judgements.where('entityIds').anyOf(entityIds).distinct().toArray();
  const clean = (reasons: readonly string[]) => reasons.filter((r) => !blackout.isNamedIn(r));
  await db.judgements.bulkPut(
    questions.map((j) => ({ ...j, reasonsFor: clean(j.reasonsFor), reasonsAgainst: clean(j.reasonsAgainst) })),
  );
  await db.quarantine.filter((row) => blackout.isNamedIn(JSON.stringify(row))).delete();
}
