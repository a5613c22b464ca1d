/** The two pages that show a history: what the library says, and the facts lib/history composes it from, in one read. */
import type { HistoryFacts } from '@/lib/history/composition';
import type { Library } from '@/lib/store/database';
import { type Cast, castOfArticle } from '@/lib/store/queries/articles';
import { type EntityPage, findEntity } from '@/lib/store/queries/entities';
import { type UnsurePair, unsurePairs } from '@/lib/store/queries/judgements';
import { type Live, useLiveQuery } from './use-live-query';

export type CastPage = { cast: Cast; facts: HistoryFacts };
export type KnownEntity = { page: EntityPage; facts: HistoryFacts; pairs: UnsurePair[] };

/** null = no such article, or it was forgotten. */
export function useCastPage(articleId: string): Live<CastPage | null> {
  return useLiveQuery(
    async (db) => {
      const cast = await castOfArticle(db, articleId);
      return (
        cast && {
          cast,
          facts: await factsAbout(
            db,
            cast.members.map((member) => member.entity.id),
          ),
        }
      );
    },
    ['cast', articleId],
  );
}

/** null = unknown or forgotten. */
export function useKnownEntity(id: string): Live<KnownEntity | null> {
  return useLiveQuery(
    async (db) => {
      const page = await findEntity(db, id);
      if (!page) return null;
      const [facts, pairs] = await Promise.all([factsAbout(db, [page.entity.id]), unsurePairs(db, page.entity.id)]);
      return { page, facts, pairs };
    },
    ['entity', id],
  );
}

/** All claims with one of these as subject or object, and every record those claims point to. */
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
