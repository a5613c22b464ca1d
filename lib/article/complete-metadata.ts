/** What a page's metadata leaves open is read from what the page shows: round the headline first, then by the names of elements. */
import type { ArticleMetadata } from '@/lib/model/article';
import { keepPeople, splitByline } from './authors';
import { OPENING } from './byline-words';
import type { PageBlock } from './collect-blocks';
import { isPersonLike } from './person-like';
import { toIsoDate } from './published-date';
import { findVisibleDate, parseShownDate } from './visible-date';
import { readNamedByline, readTimeElement } from './visible-metadata';

const MAX_BYLINE = 140;

/** `around`: the lines between headline and story, and some above; `siteNames`: what the site calls itself. */
export function completeMetadata(
  metadata: ArticleMetadata,
  document: Document,
  around: readonly PageBlock[],
  siteNames: readonly (string | null)[],
): ArticleMetadata {
  const { authors, publishedAt, modifiedAt, language } = metadata;
  return {
    ...metadata,
    authors: authors.length > 0 ? authors : findShownAuthors(document, around, siteNames),
    publishedAt: publishedAt ?? findShownDate(document, around, language) ?? modifiedAt,
  };
}

/** Reporters who sign without an opening word: "山田太郎記者". */
const SIGNED = /^\p{Script=Han}{2,6}\s?(?:記者|记者|特派員)$/u;

function findShownAuthors(
  document: Document,
  around: readonly PageBlock[],
  siteNames: readonly (string | null)[],
): string[] {
  for (const { text, figure } of around) {
    if (figure || text.length > MAX_BYLINE || !(OPENING.test(text) || SIGNED.test(text))) continue;
    const people = keepPeople(splitByline(text).filter(isPersonLike), siteNames);
    if (people.length > 0) return people;
  }
  return keepPeople(readNamedByline(document), siteNames);
}

function findShownDate(document: Document, around: readonly PageBlock[], language: string | null): string | null {
  const time = readTimeElement(document);
  const iso = time ? toIsoDate(time) : null;
  if (iso) return iso;
  for (const { text } of around) {
    const date = parseShownDate(text, language);
    if (date) return date;
  }
  return findVisibleDate(document, language);
}
