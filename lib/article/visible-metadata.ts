/** What the page shows, or says in microdata, of its article: headline, byline, date. The last to be believed. */
import { splitByline } from './authors';

export type VisibleMetadata = {
  canonical: string | null;
  headline: string | null;
  /** By microdata or `rel=author`. */
  microAuthors: string[];
  /** By the name of the element alone. */
  authors: string[];
  published: string | null;
};

const text = (element: Element | null): string | null => element?.textContent?.replace(/\s+/g, ' ').trim() || null;

export function readVisible(document: Document): VisibleMetadata {
  const micro = [...document.querySelectorAll('[itemprop~="author"]')].flatMap((e) => {
    const name = e.querySelector('[itemprop~="name"]') ?? e;
    return splitByline(name.getAttribute('content') ?? text(name) ?? '');
  });
  const linked = [...document.querySelectorAll('a[rel~="author"]')].flatMap((e) => splitByline(text(e) ?? ''));
  const time = document.querySelector(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
  );
  return {
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    headline: text(document.querySelector('[itemprop~="headline"], article h1, main h1, h1')),
    microAuthors: micro.length > 0 ? micro : linked,
    authors: splitByline(
      text(document.querySelector('[class*="byline" i] a, [class*="author" i] a, [class*="byline" i]')) ?? '',
    ),
    published: time?.getAttribute('content') ?? time?.getAttribute('datetime') ?? null,
  };
}
