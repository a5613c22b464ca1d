/** Reads of claims, each with its article and the reader's verdict. */
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { ClaimVerdict } from '@/lib/model/decision';
import type { Library } from '../database';
import { verdictsOn } from './reader-words';

export type ShownClaim = {
  claim: Claim;
  article: Article;
  /** null = the reader said nothing. Hidden claims are included: the surface decides. */
  verdict: ClaimVerdict | null;
};

export async function showClaims(db: Library, claims: readonly Claim[]): Promise<ShownClaim[]> {
  const articleIds = [...new Set(claims.map((c) => c.articleId))];
  const [articles, verdicts] = await Promise.all([
    db.articles.bulkGet(articleIds),
    verdictsOn(
      db,
      claims.map((c) => c.id),
    ),
  ]);
  const byId = new Map(articles.flatMap((a) => (a ? [[a.id, a] as const] : [])));
  return claims.flatMap((claim) => {
    const article = byId.get(claim.articleId);
    return article ? [{ claim, article, verdict: verdicts.get(claim.id) ?? null }] : [];
  });
}

/** Told as a fact, not planned, possible or denied. */
export const isToldAsDone = ({ status }: Claim): boolean => status === 'asserted' || status === 'reported';

export async function withoutHidden(db: Library, claims: readonly Claim[]): Promise<Claim[]> {
  const verdicts = await verdictsOn(
    db,
    claims.map((claim) => claim.id),
  );
  return claims.filter((claim) => verdicts.get(claim.id)?.verdict !== 'hidden');
}

/** Claims in which the entity is subject or object, each once. */
export async function claimsOfEntity(db: Library, entityId: string): Promise<ShownClaim[]> {
  const claims = await db.claims.where('subjectId').equals(entityId).or('objectId').equals(entityId).toArray();
  return showClaims(db, claims);
}

/** In text order. */
export async function claimsOfArticle(db: Library, articleId: string): Promise<ShownClaim[]> {
  const claims = await db.claims.where('articleId').equals(articleId).toArray();
  return showClaims(
    db,
    claims.sort((a, b) => a.start - b.start),
  );
}
