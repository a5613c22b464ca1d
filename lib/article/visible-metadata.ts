/** What the page shows, or says in microdata, of its article: headline, byline, date. The last to be believed. */
import { splitByline } from './authors';

export type VisibleMetadata = {
  canonical: string | null;
  /** First-level headings, in order. */
  headings: string[];
  /** By microdata or `rel=author`. */
  microAuthors: string[];
  /** By the name of the element alone. */
  authors: string[];
  /** By microdata. */
  microPublished: string | null;
  /** The first time element of the story. */
  published: string | null;
};

const text = (element: Element | null): string | null => element?.textContent?.replace(/\s+/g, ' ').trim() || null;

export function readVisible(document: Document): VisibleMetadata {
  const micro = [...document.querySelectorAll('[itemprop~="author"]')].flatMap((e) => {
    const name = e.querySelector('[itemprop~="name"]') ?? e;
    return splitByline(name.getAttribute('content') ?? text(name) ?? '');
  });
  const linked = [...document.querySelectorAll('a[rel~="author"]')].flatMap((e) => splitByline(text(e) ?? ''));
  const published = document.querySelector('[itemprop~="datePublished"]');
  const time = document.querySelector('time[pubdate], article time[datetime], main time[datetime], time[datetime]');
  return {
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    headings: [...document.querySelectorAll('h1')].slice(0, 6).flatMap((h) => text(h) ?? []),
    microAuthors: micro.length > 0 ? micro : linked,
    authors: readNamedByline(document),
    microPublished: published?.getAttribute('content') ?? published?.getAttribute('datetime') ?? null,
    published: time?.getAttribute('datetime') ?? null,
  };
}

const BYLINE = '[class*="byline" i], [class*="author" i], [id*="author" i], [class*="editor" i], [class~="edit"]';
const MAX_BYLINES = 12;
const MAX_BYLINE = 120;

/** The first element that is named like a byline and reads like one. */
function readNamedByline(document: Document): string[] {
  for (const element of [...document.querySelectorAll(BYLINE)].slice(0, MAX_BYLINES)) {
    const line = text(element);
    if (!line || line.length > MAX_BYLINE) continue;
    const names = splitByline(line).filter((name) => /^\p{Lu}\S*(?:\s\S+)+$|^\p{Script=Han}{2,4}$/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}
