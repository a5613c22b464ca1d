/**
 * People, organizations, articles and what was said of them as FollowTheMoney entities, one JSON object a line: what
 * Aleph, OpenSanctions' tools and the `ftm` command read. A claim becomes a link or an event with its sentence in
 * `summary` and its article in `sourceUrl`; its status is kept, so that a denied post is not taken for a held one.
 */
import type { Article } from '@/lib/model/article';
import { type ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import { describeClaim } from './describe-claim';
import { articlesById, type EntityRecord, eachEntity } from './each-entity';
import type { ExportClaim, ExportLibrary } from './library';
import { BOUNDARY, isFact, VOCABULARY } from './vocabulary';
import type { ExportContext } from './words';

type Properties = Record<string, (string | null | undefined)[]>;

export async function* writeFollowTheMoney(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const articles = articlesById(library);
  const named = new Set<string>();
  for (const article of library.articles) yield toArticle(article);
  for await (const record of eachEntity(library, context)) {
    yield toThing(record);
    for (const claim of record.claims) {
      const lines = toLink(record, claim, articles.get(claim.articleId), context, named);
      if (lines !== '') yield lines;
    }
  }
}

/** Empty properties are left out; each value stands once. */
function toLine(id: string, schema: string, properties: Properties): string {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const present = [...new Set(values.filter((v) => v))];
    return present.length === 0 ? [] : [[name, present] as const];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(kept) })}\n`;
}

const toArticle = (article: Article): string =>
  toLine(article.id, 'Article', {
    title: [article.title],
    author: article.authors,
    publisher: [article.siteName],
    publishedAt: [article.publishedAt?.slice(0, 10)],
    sourceUrl: [article.url],
  });

function toThing({ entity, claims, notes }: EntityRecord): string {
  const isPerson = entity.kind === 'person';
  const lifeDates = (type: string) =>
    claims.filter((c) => c.type === type && c.date !== null && isFact(c)).map((c) => dateOf(c.date));
  return toLine(entity.id, isPerson ? 'Person' : 'Organization', {
    name: [entity.name],
    alias: entity.aliases,
    notes: notes.map((n) => n.note.body),
    ...(isPerson
      ? { birthDate: lifeDates('born'), deathDate: lifeDates('died') }
      : { dissolutionDate: lifeDates('closed') }),
  });
}

const dateOf = (date: ClaimDate | null): string | null => (date === null ? null : toIsoDate(date));

/** '' for what has become a property of the subject. The organization is written with its first link when only an article knows it. */
function toLink(
  { entity }: EntityRecord,
  claim: ExportClaim,
  article: Article | undefined,
  context: ExportContext,
  named: Set<string>,
): string {
  const link = VOCABULARY[claim.type].ftm;
  if (link === null) return '';
  const objectId = claim.objectId ?? (claim.objectName === null ? null : toNameId(claim.objectName));
  const isEmployment = link.schema === 'Employment' || link.schema === 'Membership';
  const isPair = objectId !== null && !(isEmployment && entity.kind !== 'person');
  const schema = isPair ? link.schema : 'Event';
  const object = claim.objectId === null && objectId !== null ? writeOnce(objectId, claim.objectName, named) : '';
  const description = describeClaim(claim, context);
  const properties: Properties = {
    [isPair ? link.subject : 'involved']: [entity.id],
    summary: [claim.quote],
    status: schema === 'Event' ? [] : [claim.status],
    description: [description],
    ...(schema === 'Event' ? { name: [`${entity.name}: ${description}`] } : { role: [claim.title] }),
    ...datesOf(claim, schema),
    recordId: [claim.id],
    sourceUrl: [article?.url],
    publisher: [article?.siteName],
  };
  if (objectId !== null) properties[isPair ? link.object : 'involved']?.push(objectId);
  if (isPair && link.object !== link.subject) properties[link.object] = [objectId];
  return object + toLine(claim.id, schema, properties);
}

/** An organization that no article made an entity of has its name for an id. */
const toNameId = (name: string): string => `name-${encodeURIComponent(name.toLowerCase().toWellFormed())}`;

function writeOnce(id: string, name: string | null, named: Set<string>): string {
  if (named.has(id)) return '';
  named.add(id);
  return toLine(id, 'Organization', { name: [name] });
}

function datesOf(claim: ExportClaim, schema: string): Properties {
  const boundary = schema === 'Event' ? undefined : BOUNDARY[claim.type];
  const name = boundary === undefined ? 'date' : `${boundary}Date`;
  return { [name]: [dateOf(claim.date)] };
}
