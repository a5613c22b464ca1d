/** Who is named with whom, and who was said to be where, in the articles of some time. */
import { type Claim, PLACE_TYPES } from '@/lib/model/claim';
import type { Library } from '../database';
import { articlesFitting } from './article-list';
import { isToldAsDone, withoutHidden } from './claims';
import { type ShownEntity, showEntities } from './shown-entity';

export type NetworkFacts = {
  /** Articles of that time, and how many of them, the latest, were looked at. */
  found: number;
  articles: { id: string; entityIds: readonly string[] }[];
  entities: ShownEntity[];
  /** Told as done, about who was where; at the organization's own entity. */
  claims: Pick<Claim, 'subjectId' | 'objectId' | 'title' | 'type'>[];
};

/** What is told of more articles is no clearer, and takes longer to read. */
const MOST_ARTICLES = 600;

/** `most`: those named in most of the articles, at most so many. Days are ISO, both inclusive; null = open. */
export async function networkOf(
  db: Library,
  since: string | null,
  until: string | null,
  most: number,
): Promise<NetworkFacts> {
  const fitting = await articlesFitting(db, { site: null, since, until });
  const ordered = await db.articles.orderBy('lastReadAt').reverse().primaryKeys();
  const all = fitting ? ordered.filter((id) => fitting.has(id)) : ordered;
  const ids = all.slice(0, MOST_ARTICLES);
  const readings = (await db.readings.bulkGet(ids)).filter((r) => r !== undefined);
  const chosen = await chooseEntities(
    db,
    readings.map((r) => r.entityIds),
    most,
  );
  const isChosen = new Set(chosen.map((shown) => shown.entity.id));
  return {
    found: all.length,
    articles: readings.map((r) => ({ id: r.articleId, entityIds: r.entityIds.filter((id) => isChosen.has(id)) })),
    entities: chosen,
    claims: await placesIn(db, ids, isChosen),
  };
}

async function chooseEntities(
  db: Library,
  named: readonly (readonly string[])[],
  most: number,
): Promise<ShownEntity[]> {
  const counts = new Map<string, number>();
  for (const ids of named) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most * 2);
  const rows = (await db.entities.bulkGet(often.map(([id]) => id))).filter((e) => e !== undefined);
  return (await showEntities(db, rows)).filter((e) => !e.hidden).slice(0, most);
}

async function placesIn(db: Library, articleIds: readonly string[], isChosen: ReadonlySet<string>) {
  const claims = await db.claims
    .where('articleId')
    .anyOf([...articleIds])
    .toArray();
  const told = claims.filter(
    (claim) =>
      PLACE_TYPES.has(claim.type) &&
      isToldAsDone(claim) &&
      isChosen.has(claim.subjectId) &&
      isChosen.has(claim.objectId ?? ''),
  );
  return withoutHidden(db, told);
}

/** First and last day that an article states; null = none states one. */
export async function articleDays(db: Library): Promise<{ first: string; last: string } | null> {
  const [first, last] = await Promise.all([
    db.articles.orderBy('publishedAt').first(),
    db.articles.orderBy('publishedAt').last(),
  ]);
  if (!first?.publishedAt || !last?.publishedAt) return null;
  return { first: first.publishedAt.slice(0, 10), last: last.publishedAt.slice(0, 10) };
}
