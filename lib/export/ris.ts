/** The articles as RIS, for reference managers that do not read CSL-JSON. A line a field, `XX  - value`, CRLF. */
import type { Article } from '@/lib/model/article';
import type { ExportLibrary } from './library';
import { type ExportContext, toDay } from './words';

export async function* writeRis(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  for (const article of library.articles) yield toRisRecord(article, context);
}

function toRisRecord(article: Article, context: ExportContext): string {
  const fields: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', author]),
    ['T2', article.siteName],
    ['PY', article.publishedAt?.slice(0, 4)],
    ['DA', article.publishedAt === null ? null : toRisDate(article.publishedAt)],
    ['Y2', toRisDate(toDay(article.firstReadAt, context))],
    ['UR', article.url],
    ['LA', article.language],
    ['ID', article.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`] : []));
  return `${lines.join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** "2026/03/04/"; parts that are not known stay empty. */
function toRisDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${year}/${month}/${day}/`;
}
