/** What lib/history composes a page from: the stored records about some entities, as they are. */
import type { HistoryFacts } from '@/lib/history/composition';
import type { Library } from '@/lib/store/database';
import { type Live, useLiveQuery } from './use-live-query';

/** Facts about all these entities; `key` names the question, so that the same one is not asked twice. */
export function useFacts(entityIds: readonly string[]): Live<HistoryFacts> {
  return useLiveQuery((db) => factsAbout(db, entityIds), ['facts', ...entityIds]);
}

async function factsAbout(db: Library, ids: readonly string[]): Promise<HistoryFacts> {
  const claims = await db.claims.where('subjectId').anyOf(ids).or('objectId').anyOf(ids).toArray();
  const partyIds = new Set([...ids, ...claims.flatMap((claim) => [claim.subjectId, claim.objectId ?? []].flat())]);
  const [articles, entities, decisions, verdicts] = await Promise.all([
    db.articles.bulkGet([...new Set(claims.map((claim) => claim.articleId))]),
    db.entities.bulkGet([...partyIds]),
    db.decisions.bulkGet([...partyIds]),
    db.verdicts.bulkGet(claims.map((claim) => claim.id)),
  ]);
  return {
    claims,
    articles: articles.filter((row) => row !== undefined),
    entities: entities.filter((row) => row !== undefined),
    decisions: decisions.filter((row) => row !== undefined),
    verdicts: verdicts.filter((row) => row !== undefined),
  };
}
