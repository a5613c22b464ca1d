/** People and organizations as schema.org JSON-LD, each statement with the sentence and the article it comes from. */
import type { Article } from '@/lib/model/article';
import { type ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import { articlesById, type EntityRecord, eachEntity } from './each-entity';
import type { ExportClaim, ExportLibrary } from './library';
import { BOUNDARY, isFact, VOCABULARY } from './vocabulary';
import { toUrn } from './web-annotation';
import type { ExportContext } from './words';

type Node = Record<string, unknown>;

export async function* writeSchemaOrg(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const articles = articlesById(library);
  yield '{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n';
  let separator = '';
  for (const article of library.articles) {
    yield separator + JSON.stringify(toArticleNode(article));
    separator = ',\n';
  }
  for await (const record of eachEntity(library, context)) {
    yield separator + JSON.stringify(toEntityNode(record, articles));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toArticleNode(article: Article): Node {
  return {
    '@type': 'NewsArticle',
    '@id': article.url,
    headline: article.title,
    url: article.url,
    ...(article.siteName !== null && { publisher: { '@type': 'Organization', name: article.siteName } }),
    ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(article.publishedAt !== null && { datePublished: article.publishedAt }),
    ...(article.language !== null && { inLanguage: article.language }),
  };
}

function toEntityNode({ entity, claims }: EntityRecord, articles: ReadonlyMap<string, Article>): Node {
  const node: Node = {
    '@type': entity.kind === 'person' ? 'Person' : 'Organization',
    '@id': toUrn(entity.id),
    name: entity.name,
    ...(entity.aliases.length > 0 && { alternateName: entity.aliases }),
  };
  for (const claim of claims) {
    if (isFact(claim)) addStatement(node, claim, entity.kind);
    append(node, 'subjectOf', toQuotation(claim, articles.get(claim.articleId)));
  }
  return node;
}

function addStatement(node: Node, claim: ExportClaim, kind: string): void {
  const property = VOCABULARY[claim.type].schemaOrg;
  if (property === null) return;
  if (property.endsWith('Date')) {
    const fits = (property === 'dissolutionDate') === (kind === 'organization');
    if (fits && claim.date !== null) append(node, property, toIsoDate(claim.date));
  } else if (property === 'founder') {
    const organization = toOrganization(claim);
    if (organization !== null) append(node, '@reverse', { founder: organization });
  } else if (kind === 'organization' && property === 'worksFor') return;
  else append(node, property, toRole(claim, property));
}

/** schema.org's Role stands between subject and object and bears title and dates: https://schema.org/Role */
function toRole(claim: ExportClaim, property: string): Node {
  const organization = toOrganization(claim);
  const { wikidata } = VOCABULARY[claim.type];
  return {
    '@type': property === 'owns' ? 'Role' : 'OrganizationRole',
    ...(claim.title !== null && { roleName: claim.title }),
    ...(organization !== null && { [property]: organization }),
    ...datesOf(claim.date, BOUNDARY[claim.type] ?? (claim.former ? 'end' : 'start')),
    ...(wikidata !== null && { additionalType: `http://www.wikidata.org/entity/${wikidata}` }),
  };
}

const datesOf = (date: ClaimDate | null, end: 'start' | 'end'): Node =>
  date === null ? {} : { [end === 'start' ? 'startDate' : 'endDate']: toIsoDate(date) };

function toOrganization({ objectId, objectName }: ExportClaim): Node | null {
  if (objectName === null) return null;
  return { '@type': 'Organization', ...(objectId !== null && { '@id': toUrn(objectId) }), name: objectName };
}

function toQuotation(claim: ExportClaim, article: Article | undefined): Node {
  return {
    '@type': 'Quotation',
    '@id': toUrn(claim.id),
    text: claim.quote,
    ...(!isFact(claim) && { creativeWorkStatus: claim.status }),
    ...(article !== undefined && { isPartOf: { '@id': article.url } }),
  };
}

/** `@reverse` holds one object in which each property may have many values; the others are lists themselves. */
function append(node: Node, property: string, value: unknown): void {
  if (property === '@reverse') {
    const reverse = (node[property] ?? {}) as Node;
    const { founder } = value as Node;
    node[property] = { founder: [...((reverse.founder as unknown[]) ?? []), founder] };
  } else node[property] = [...((node[property] as unknown[]) ?? []), value];
}
