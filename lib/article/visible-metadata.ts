/** What the page shows, or says in microdata, of its article: headline, byline, date. The last to be believed. */
import { splitByline } from './authors';
import { isPersonLike } from './person-like';

const text = (element: Element | null): string | null => element?.textContent?.replace(/\s+/g, ' ').trim() || null;

export function readHeadings(document: Document): string[] {
  return [...document.getElementsByTagName('h1')].slice(0, 6).flatMap((h) => text(h) ?? []);
}

/** Authors by microdata, else by `rel=author`. */
export function readMicroAuthors(document: Document): string[] {
  const micro = [...document.querySelectorAll('[itemprop~="author"]')].flatMap((e) => {
    const name = e.querySelector('[itemprop~="name"]') ?? e;
    return splitByline(name.getAttribute('content') ?? text(name) ?? '');
  });
  if (micro.length > 0) return micro;
  return [...document.querySelectorAll('a[rel~="author"]')].flatMap((e) => splitByline(text(e) ?? ''));
}

export function readMicroDate(document: Document): string | null {
  const published = document.querySelector('[itemprop~="datePublished"]');
  return published?.getAttribute('content') ?? published?.getAttribute('datetime') ?? null;
}

const BESIDE = 'aside, nav, footer';

/** The time element nearest to the headline, or the story's first, or the page's. */
export function readTimeElement(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => !time.closest(BESIDE));
  const published = document.querySelector('time[pubdate]');
  const headline = document.querySelector('h1');
  let nearest: Element | undefined;
  for (let box = headline?.parentElement; box && !nearest && times.length > 0; box = box.parentElement)
    nearest = times.find((time) => box?.contains(time));
  return (published ?? nearest ?? times[0])?.getAttribute('datetime') ?? null;
}

const BYLINE =
  '[class*="byline" i], [class*="author" i], [id*="author" i], [class*="autor" i], [class*="auteur" i], [class*="editor" i], ' +
  '[class~="edit"], [class*="signature" i], [class*="firma" i], [class*="writer" i], [class*="reporter" i], ' +
  '[data-testid*="byline" i], [data-testid*="author" i], [class*="journalist" i], [class*="redakt" i], [class*="contributor" i]';
const MAX_BYLINES = 24;
const MAX_BYLINE = 120;
const NO_BYLINE = `${BESIDE}, figure, [class*="comment" i], [class*="related" i], [class*="teaser" i]`;

/** The first element that is named like a byline and reads like one. */
export function readNamedByline(document: Document): string[] {
  for (const element of [...document.querySelectorAll(BYLINE)].slice(0, MAX_BYLINES)) {
    const line = text(element);
    if (!line || line.length > MAX_BYLINE || element.closest(NO_BYLINE)) continue;
    const names = splitByline(line).filter((name) => isPersonLike(name));
    if (names.length > 0) return names;
  }
  return [];
}
