/** The two pages that show a history: what the library says, and the facts lib/history composes it from, in one read. */
import type { HistoryFacts } from '@/lib/history/composition';
import type { Library } from '@/lib/store/database';
import { type CastPage, castPageOf } from '@/lib/store/queries/cast-page';
import { type EntityPage, findEntity } from '@/lib/store/queries/entities';
import { withParties } from '@/lib/store/queries/facts';
import { type UnsurePair, unsurePairs } from '@/lib/store/queries/judgements';
import { type Live, useLiveQuery } from './use-live-query';

export type KnownEntity = { page: EntityPage; facts: HistoryFacts; pairs: UnsurePair[] };

/** null = no such article, or it was forgotten. */
export function useCastPage(articleId: string): Live<CastPage | null> {
  return useLiveQuery((db) => castPageOf(db, articleId), ['cast', articleId]);
}

/** null = unknown or forgotten. */
export function useKnownEntity(id: string): Live<KnownEntity | null> {
  return useLiveQuery(
    async (db) => {
      const page = await findEntity(db, id);
      if (!page) return null;
      const [facts, pairs] = await Promise.all([factsOfEntity(db, page.entity.id), unsurePairs(db, page.entity.id)]);
      return { page, facts, pairs };
    },
    ['entity', id],
  );
}

/** Whatever is claimed with this entity as subject or object, and where those who came to it or left it came from and went. */
async function factsOfEntity(db: Library, id: string): Promise<HistoryFacts> {
  const claims = await db.claims.where('subjectId').equals(id).or('objectId').equals(id).toArray();
  const moves = claims.filter((claim) => claim.objectId === id && MOVES.has(claim.type));
  if (moves.length === 0) return withParties(db, claims, [id]);
  const movers = new Set(moves.map((claim) => claim.subjectId));
  const beside = await db.claims
    .where('articleId')
    .anyOf([...new Set(moves.map((claim) => claim.articleId))])
    .toArray();
  const others = beside.filter((claim) => movers.has(claim.subjectId) && MOVES.has(claim.type));
  return withParties(db, [...new Map([...claims, ...others].map((claim) => [claim.id, claim])).values()], [id]);
}

const MOVES: ReadonlySet<string> = new Set(['start_position', 'end_position']);
