/** What a page's metadata leaves open is read from what the page shows: round the headline first, then by the names of elements. */
import type { ArticleMetadata } from '@/lib/model/article';
import { keepPeople, splitByline } from './authors';
import { OPENING } from './byline-words';
import type { FoundText } from './find-article-text';
import { isPersonLike } from './person-like';
import { toIsoDate } from './published-date';
import { toSiteNames } from './read-metadata';
import { findVisibleDate, parseShownDate } from './visible-date';
import { readNamedByline, readTimeElement } from './visible-metadata';

const MAX_BYLINE = 140;
/** Blocks beyond which a page is not searched by the names of its elements: the engine would look at each of them for it. */
const MANY_BLOCKS = 3_000;

/** `pageUrl` is the address the page was loaded from. */
export function completeMetadata(
  metadata: ArticleMetadata,
  document: Document,
  { around, all }: FoundText,
  pageUrl: string,
): ArticleMetadata {
  const { authors, publishedAt, modifiedAt, language } = metadata;
  const siteNames = toSiteNames(metadata.siteName, pageUrl);
  const isSearched = all.length <= MANY_BLOCKS;
  const shownAuthors = () => {
    const near = findAuthorsNear(around, siteNames);
    return near.length > 0 || !isSearched ? near : keepPeople(readNamedByline(document), siteNames);
  };
  const shownDate = () =>
    findDateNear(document, around, language) ?? (isSearched ? findVisibleDate(document, language) : null);
  return {
    ...metadata,
    authors: authors.length > 0 ? authors : shownAuthors(),
    publishedAt: publishedAt ?? shownDate() ?? modifiedAt,
  };
}

/** Reporters who sign without an opening word: "山田太郎記者". */
const SIGNED = /^\p{Script=Han}{2,6}\s?(?:記者|记者|特派員)$/u;

function findAuthorsNear(around: FoundText['around'], siteNames: readonly (string | null)[]): string[] {
  for (const { text, figure, pieces } of around) {
    if (figure || text.length > MAX_BYLINE) continue;
    if (!OPENING.test(text) && !SIGNED.test(text) && !isNamed(pieces[0]?.node.parentElement ?? null)) continue;
    const people = keepPeople(splitByline(text).filter(isPersonLike), siteNames);
    if (people.length > 0) return people;
  }
  return [];
}

const NAMED = /byline|author|autor|auteur|signature|firma|writer|reporter|journalist|redakt|contributor/i;
const LEVELS = 3;

/** Named like a byline, itself or right above. */
function isNamed(element: Element | null): boolean {
  let at = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement)
    if (NAMED.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''}`)) return true;
  return false;
}

function findDateNear(document: Document, around: FoundText['around'], language: string | null): string | null {
  const time = readTimeElement(document);
  const iso = time ? toIsoDate(time) : null;
  if (iso) return iso;
  for (const { text } of around) {
    const date = parseShownDate(text, language);
    if (date) return date;
  }
  return null;
}
