/** What the page says about its article: JSON-LD, then microdata, then meta tags, then the visible text. */
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ADDRESS, MAX_TITLE } from '@/lib/model/text-limits';
import { authorsOf, keepPeople, splitByline } from './authors';
import { canonicalAddress } from './canonical-address';
import { type Declared, NOTHING_DECLARED } from './declared';
import { decodeEntities } from './entities';
import { chooseHeadline } from './headline';
import { isNode, stringOf, typesOf } from './json-ld';
import { toIsoDate } from './published-date';
import { findVisibleDate } from './visible-date';
import { readHeadings, readMicroAuthors, readMicroDate, readNamedByline, readTimeElement } from './visible-metadata';

/** `pageUrl` is the address the page was loaded from. Always an answer: what the page does not say is null or empty. */
export function readMetadata(document: Document, pageUrl: string, declared: Declared): ArticleMetadata {
  const { node, meta } = declared;
  const siteName = readSiteName(declared);
  const siteNames = [siteName, meta.get('og:site_name'), new URL(pageUrl).hostname.replace(/^www\./, '')];
  const language = readLanguage(document, declared);
  // a head that speaks of another page has no say in the address either
  const canonical =
    declared === NOTHING_DECLARED ? null : document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const headlines = {
    jsonLd: stringOf(node?.headline),
    openGraph: meta.get('og:title'),
    twitter: meta.get('twitter:title'),
    visible: readHeadings(document),
    documentTitle: document.title,
  };
  return {
    url: canonicalAddress(pageUrl, [canonical, meta.get('og:url')]).slice(0, MAX_ADDRESS),
    title: chooseHeadline(headlines, siteNames).slice(0, MAX_TITLE),
    siteName,
    authors: readAuthors(document, declared, siteNames),
    publishedAt: readPublished(document, declared, language),
    modifiedAt: firstOf([
      () => date(stringOf(node?.dateModified)),
      ...MODIFIED.map((name) => () => date(meta.get(name))),
    ]),
    language,
  };
}

/** The first source that names a person. */
function readAuthors(document: Document, { node, meta }: Declared, siteNames: readonly (string | null)[]): string[] {
  const sources = [
    () => authorsOf(node?.author),
    () => readMicroAuthors(document),
    () => meta.all('author').flatMap(splitByline),
    () => ['article:author', 'parsely-author', 'dc.creator'].flatMap(meta.all).flatMap(splitByline),
    () => readNamedByline(document),
  ];
  return firstOf(sources.map((source) => () => keepPeople(source(), siteNames))) ?? [];
}

function readPublished(document: Document, { node, meta }: Declared, language: string | null): string | null {
  return firstOf([
    () => date(stringOf(node?.datePublished)),
    () => date(readMicroDate(document)),
    ...PUBLISHED.map((name) => () => date(meta.get(name))),
    () => date(readTimeElement(document)),
    () => date(stringOf(node?.dateCreated)),
    () => findVisibleDate(document, language),
  ]);
}

const date = (text: string | null): string | null => (text ? toIsoDate(text) : null);

const PUBLISHED = [
  'article:published_time',
  'parsely-pub-date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'sailthru.date',
  'publish-date',
  'article.published',
];
const MODIFIED = ['article:modified_time', 'datemodified', 'dcterms.modified', 'last-modified', 'og:updated_time'];

function readSiteName({ nodes, node, meta }: Declared): string | null {
  const publisher = isNode(node?.publisher) ? stringOf(node.publisher.name) : null;
  const website = nodes.find((n) => typesOf(n).includes('WebSite'));
  const name = meta.get('og:site_name') ?? publisher ?? stringOf(website?.name) ?? meta.get('application-name') ?? null;
  return name ? decodeEntities(name).slice(0, 200) : null;
}

function readLanguage(document: Document, { node, meta }: Declared): string | null {
  const { lang } = document.documentElement;
  for (const candidate of [lang, stringOf(node?.inLanguage), meta.get('og:locale'), meta.get('content-language')]) {
    const tag = candidate?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && tag.length <= 35) return tag;
  }
  return null;
}

/** The first source that has an answer; the later ones are not asked. */
function firstOf<T>(sources: readonly (() => T | null)[]): T | null {
  for (const source of sources) {
    const found = source();
    if (found !== null && !(Array.isArray(found) && found.length === 0)) return found;
  }
  return null;
}
