/**
 * The cast of an article with the facts its people's histories are composed from: what the popup opens with. It is asked in four rounds,
 * in one transaction and by whole ranges, because the popup waits for each of them.
 */
import type { Article } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { Library } from '../database';
import { type Cast, mentionsByEntity, toMembers } from './articles';
import type { ShownClaim } from './claims';
import { type ClaimFacts, withParties } from './facts';
import { showEntities } from './shown-entity';

export type CastPage = {
  cast: Cast;
  /** What is claimed of the article's people anywhere, and of anybody in the article. */
  facts: ClaimFacts;
};

/** null = no such article, or it was forgotten. */
export function castPageOf(db: Library, articleId: string): Promise<CastPage | null> {
  const { articles, readings, claims, entities, decisions, verdicts } = db;
  return db.transaction('r', [articles, readings, claims, entities, decisions, verdicts], async () => {
    const [article, reading, told] = await Promise.all([
      articles.get(articleId),
      readings.get(articleId),
      claims.where('articleId').equals(articleId).toArray(),
    ]);
    if (!article) return null;
    const mentions = mentionsByEntity(reading);
    const found = (await entities.bulkGet([...mentions.keys()])).filter((row) => row !== undefined);
    const shown = await showEntities(db, found);
    const people = shown.filter((e) => !e.hidden && e.shownKind === 'person').map((e) => e.entity.id);
    const facts = await withParties(db, await withClaimsOf(db, people, told), people);
    return { cast: { article, members: toMembers(article, shown, mentions, toShown(article, told, facts)) }, facts };
  });
}

/** One request for each: a cursor over all of them at once takes a step for every claim. */
async function withClaimsOf(db: Library, people: readonly string[], told: readonly Claim[]): Promise<Claim[]> {
  const theirs = await Promise.all(people.map((id) => db.claims.where('subjectId').equals(id).toArray()));
  return [...new Map([...told, ...theirs.flat()].map((claim) => [claim.id, claim])).values()];
}

function toShown(article: Article, told: readonly Claim[], { verdicts }: ClaimFacts): ShownClaim[] {
  const byClaim = new Map(verdicts.map((verdict) => [verdict.claimId, verdict]));
  return told
    .toSorted((a, b) => a.start - b.start)
    .map((claim) => ({ claim, article, verdict: byClaim.get(claim.id) ?? null }));
}
