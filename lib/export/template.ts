/**
 * The reader's own format: a Liquid template (https://liquidjs.com) filled once for each person and organization.
 * Liquid is interpreted, never compiled to code, so the extension's policy against eval holds; it can read no file,
 * include nothing, and is stopped when it takes too long or grows too large.
 *
 * Variables: name, kind, aliases, followed, articleCount, firstMet, lastMet, id,
 * notes: body, tags, quote, created, article; history: date, text, type, title, organization, status, quote, article;
 * an article: title, url, site, authors, published. Filters as in Liquid: `{{ name | upcase }}`.
 */
import { type Context, Liquid, type Template } from 'liquidjs';
import type { Article } from '@/lib/model/article';
import { toIsoDate } from '@/lib/model/claim-date';
import { describeClaim } from './describe-claim';
import { articlesById, type EntityRecord, eachEntity } from './each-entity';
import type { ExportLibrary } from './library';
import { quoteOf } from './note-subjects';
import { type ExportContext, toDay } from './words';

/** Thrown for a template that cannot be read or filled; the message names the line. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateError';
  }
}

const nothing = {
  readFile: refuse,
  readFileSync: refuse,
  exists: async () => false,
  existsSync: () => false,
  resolve: refuse,
};

function refuse(): never {
  throw new Error('A template cannot include another.');
}

const toEngine = (): Liquid =>
  new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    relativeReference: false,
    fs: nothing,
    parseLimit: 100_000,
    renderLimit: 1_000,
    memoryLimit: 20_000_000,
  });

export async function* writeTemplate(
  library: ExportLibrary,
  context: ExportContext,
  template: string,
): AsyncGenerator<string> {
  const liquid = toEngine();
  const parsed = parse(liquid, template);
  const articles = articlesById(library);
  for await (const record of eachEntity(library, context))
    yield render(liquid, parsed, toVariables(record, articles, context));
}

function parse(liquid: Liquid, template: string): Template[] {
  try {
    return liquid.parse(template);
  } catch (error) {
    throw new TemplateError(messageOf(error));
  }
}

function render(liquid: Liquid, parsed: Template[], variables: object | Context): string {
  try {
    return String(liquid.renderSync(parsed, variables));
  } catch (error) {
    throw new TemplateError(messageOf(error));
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\w+Error: /, '');

function toVariables(
  { entity, claims, notes }: EntityRecord,
  articles: ReadonlyMap<string, Article>,
  context: ExportContext,
): object {
  const { id, name, kind, aliases, followed, articleCount } = entity;
  return {
    ...{ id, name, kind, aliases, followed, articleCount },
    firstMet: toDay(entity.firstMetAt, context),
    lastMet: toDay(entity.lastMetAt, context),
    notes: notes.map((subject) => ({
      body: subject.note.body,
      tags: subject.note.tags,
      quote: quoteOf(subject),
      created: toDay(subject.note.createdAt, context),
      article: toArticle(subject.article),
    })),
    history: claims.map((claim) => ({
      date: claim.date === null ? null : toIsoDate(claim.date),
      text: describeClaim(claim, context),
      type: claim.type,
      title: claim.title,
      organization: claim.objectName,
      status: claim.status,
      quote: claim.quote,
      article: toArticle(articles.get(claim.articleId) ?? null),
    })),
  };
}

const toArticle = (article: Article | null): object | null =>
  article === null
    ? null
    : {
        title: article.title,
        url: article.url,
        site: article.siteName,
        authors: article.authors,
        published: article.publishedAt,
      };
