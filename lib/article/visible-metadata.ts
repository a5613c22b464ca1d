/** What the page shows, or says in microdata, of its article: headline, byline, date. The last to be believed. */
import { splitByline } from './authors';

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

/** The first time element of the story, else of the page. */
export function readTimeElement(document: Document): string | null {
  const inStory = document.querySelector('time[pubdate], article time[datetime], main time[datetime]');
  return (inStory ?? document.querySelector('time[datetime]'))?.getAttribute('datetime') ?? null;
}

const BYLINE = '[class*="byline" i], [class*="author" i], [id*="author" i], [class*="editor" i], [class~="edit"]';
const MAX_BYLINES = 12;
const MAX_BYLINE = 120;

/** The first element that is named like a byline and reads like one. */
export function readNamedByline(document: Document): string[] {
  for (const element of [...document.querySelectorAll(BYLINE)].slice(0, MAX_BYLINES)) {
    const line = text(element);
    if (!line || line.length > MAX_BYLINE) continue;
    const names = splitByline(line).filter((name) => /^\p{Lu}\S*(?:\s\S+)+$|^\p{Script=Han}{2,4}$/u.test(name));
    if (names.length > 0) return names;
  }
  return [];
}
