/** The articles as CSL-JSON (https://docs.citationstyles.org): what Zotero, pandoc and reference managers read. */
import type { Article } from '@/lib/model/article';
import type { ExportLibrary } from './library';
import { type ExportContext, toDay } from './words';

type DateParts = { 'date-parts': number[][] };

export async function* writeCslJson(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  let separator = '[\n';
  for (const article of library.articles) {
    yield separator + JSON.stringify(toCslItem(article, context));
    separator = ',\n';
  }
  yield library.articles.length === 0 ? '[]\n' : '\n]\n';
}

function toCslItem(article: Article, context: ExportContext): object {
  const issued = article.publishedAt === null ? null : toDateParts(article.publishedAt);
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    // Bylines are not parted into given and family names: which is which cannot be told from a byline.
    ...(article.authors.length > 0 && { author: article.authors.map((literal) => ({ literal })) }),
    ...(article.siteName !== null && { 'container-title': article.siteName }),
    ...(issued !== null && { issued }),
    accessed: toDateParts(toDay(article.firstReadAt, context)),
    URL: article.url,
    ...(article.language !== null && { language: article.language }),
  };
}

/** "2026-03-04T10:00Z", "2026-03" or "2026"; null when it is no date. */
function toDateParts(iso: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return parts.length === 0 ? null : { 'date-parts': [parts] };
}
