/** Claims with every record they point to: what lib/history composes from. */
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Library } from '../database';
import type { StoredEntity } from '../rows';
import { decisionsOn, verdictsOn } from './reader-words';

export type ClaimFacts = {
  claims: readonly Claim[];
  articles: Article[];
  entities: StoredEntity[];
  decisions: EntityDecision[];
  verdicts: ClaimVerdict[];
};

/** `ids`: entities wanted although no claim may point to them. */
export async function withParties(db: Library, claims: readonly Claim[], ids: readonly string[]): Promise<ClaimFacts> {
  const partyIds = new Set(ids);
  for (const { subjectId, objectId } of claims) {
    partyIds.add(subjectId);
    if (objectId) partyIds.add(objectId);
  }
  const [articles, entities, decisions, verdicts] = await Promise.all([
    db.articles.bulkGet([...new Set(claims.map((claim) => claim.articleId))]),
    db.entities.bulkGet([...partyIds]),
    decisionsOn(db, [...partyIds]),
    verdictsOn(
      db,
      claims.map((claim) => claim.id),
    ),
  ]);
  return {
    claims,
    articles: articles.filter((row) => row !== undefined),
    entities: entities.filter((row) => row !== undefined),
    decisions: [...decisions.values()],
    verdicts: [...verdicts.values()],
  };
}
