/** What the hover card shows of one entity. */
import type { CardContent, CardLine } from '@/lib/model/card';
import { toIsoDate } from '@/lib/model/claim-date';
import type { EntityKind } from '@/lib/model/entity';
import type { Library } from '../database';
import { claimsOfEntity, type ShownClaim } from './claims';
import { showEntities, showEntity } from './shown-entity';

const MAX_LINES = 3;

/** null = the entity does not appear in that article: a page is shown only whom it names. `start`: the place pointed at. */
export async function cardOf(
  db: Library,
  entityId: string,
  articleId: string,
  start: number,
): Promise<CardContent | null> {
  const [reading, entity] = await Promise.all([db.readings.get(articleId), db.entities.get(entityId)]);
  if (!entity || !reading?.entityIds.includes(entityId)) return null;
  const [decision, claims, noteCount] = await Promise.all([
    db.decisions.get(entityId),
    claimsOfEntity(db, entityId),
    db.notes.where('[target.kind+target.id]').equals(['entity', entityId]).count(),
  ]);
  const { shownName: name, shownKind: kind } = showEntity(entity, decision);
  const { followed = false, muted = false } = decision ?? {};
  const here = reading.appearances.flatMap((a) => a.mentions).find((m) => m.start === start);
  const { articleCount, firstMetAt } = entity;
  return {
    entityId,
    kind,
    name,
    articleCount,
    firstMetAt,
    followed,
    muted,
    noteCount,
    lines: await toLines(db, { id: entityId, kind }, chooseClaims(claims)),
    reasons: here?.reasons ?? [],
  };
}

/** Weight of a claim's kind: what somebody does now tells more than whom he met. */
const WEIGHTS: Readonly<Record<string, number>> = {
  end_position: 4,
  start_position: 4,
  replaced: 3,
  position: 3,
  founder_of: 3,
  legal: 3,
  died: 4,
};

/** The latest first, the more telling of one article before the others; nothing the reader hid, one line for one statement. */
function chooseClaims(claims: readonly ShownClaim[]): ShownClaim[] {
  const shown = claims.filter(({ verdict, claim }) => verdict?.verdict !== 'hidden' && claim.confidence >= 0.5);
  const weigh = ({ claim, verdict }: ShownClaim) =>
    (WEIGHTS[claim.type] ?? 1) + claim.confidence + (verdict ? 2 : 0) + (claim.subjectBasis === 'full-name' ? 0.5 : 0);
  const day = ({ claim, article }: ShownClaim) =>
    claim.date ? toIsoDate(claim.date) : (article.publishedAt?.slice(0, 10) ?? '');
  shown.sort((a, b) => (day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : weigh(b) - weigh(a)));
  const chosen = new Map<string, ShownClaim>();
  for (const one of shown) {
    const { title, objectName } = told(one);
    const said = `${one.claim.subjectId} ${one.claim.type} ${title} ${objectName} ${one.claim.former}`;
    if (!chosen.has(said)) chosen.set(said, one);
  }
  return [...chosen.values()].slice(0, MAX_LINES);
}

/** As the reader corrected it, else as the article has it. */
function told({ claim, verdict }: ShownClaim): Pick<CardLine, 'title' | 'objectName' | 'date'> {
  const { title, objectName, date } = claim;
  return verdict?.correction ?? { title, objectName, date: date && toIsoDate(date) };
}

async function toLines(db: Library, card: { id: string; kind: EntityKind }, claims: readonly ShownClaim[]) {
  const others = claims.map(({ claim }) => claim.subjectId).filter((id) => id !== card.id);
  const found = (await db.entities.bulkGet([...new Set(others)])).filter((row) => row !== undefined);
  const names = new Map((await showEntities(db, found)).map((e) => [e.entity.id, e.shownName]));
  return claims.map((one): CardLine => {
    const { claim, article } = one;
    const subjectName = names.get(claim.subjectId) ?? null;
    // "Ann Lee: left (editor)" on the company's own card, not "left Quarry"
    const isOfItself = subjectName !== null && card.kind === 'organization' && claim.objectId === card.id;
    return {
      subjectName,
      type: claim.type,
      ...told(one),
      ...(isOfItself && { objectName: null }),
      status: claim.status,
      former: claim.former,
      quote: claim.quote,
      articleTitle: article.title,
      siteName: article.siteName,
      url: article.url,
      publishedAt: article.publishedAt,
    };
  });
}
