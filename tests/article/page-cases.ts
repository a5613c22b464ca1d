/** Our own pages, each with what a careful reader finds in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { completeMetadata } from '@/lib/article/complete-metadata';
import { type ArticleInDocument, readArticle } from '@/lib/article/read-article';

const FOLDER = join(import.meta.dirname, 'pages');

export type PageCase = {
  name: string;
  html: string;
  url: string;
  title: string;
  siteName: string | null;
  authors: string[];
  publishedAt: string | null;
  address: string;
  verdict: string;
  /** Kind and text. */
  blocks: [string, string][];
};

export function loadPageCases(): PageCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace('.json', '');
      const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
      return { name, html, ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) } as PageCase;
    });
}

export const toDocument = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The generator run to its end, and what it leaves open looked for in the page. */
export function readWhole(document: Document, url: string): ArticleInDocument | null {
  const work = readArticle(document, url);
  let step = work.next();
  while (!step.done) step = work.next();
  const article = step.value;
  if (!article?.isOpen) return article;
  return { ...article, metadata: completeMetadata(article.metadata, document, article.found, url) };
}

/** The characters between two places of the page, whole nodes in between, as the page holds them. */
export function textAt(document: Document, article: ArticleInDocument, start: number, end: number): string | null {
  const place = article.found.article.findPlace({ start, end });
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range.toString();
}
