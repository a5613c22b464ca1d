/** What the page says about its article: JSON-LD, then microdata, then meta tags, then the visible text. */
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ADDRESS, MAX_TITLE } from '@/lib/model/text-limits';
import { authorsOf, keepPeople, splitByline } from './authors';
import { canonicalAddress } from './canonical-address';
import type { Declared } from './declared';
import { decodeEntities } from './entities';
import { chooseHeadline } from './headline';
import { isNode, type JsonLdNode, stringOf, typesOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import { toIsoDate } from './published-date';
import { readVisible } from './visible-metadata';

/** `pageUrl` is the address the page was loaded from. Always an answer: what the page does not say is null or empty. */
export function readMetadata(document: Document, pageUrl: string, declared: Declared): ArticleMetadata {
  const { nodes, node, meta } = declared;
  const visible = readVisible(document);
  const siteName = readSiteName(nodes, node, meta);
  const siteNames = [siteName, meta.get('og:site_name'), new URL(pageUrl).hostname.replace(/^www\./, '')];
  const sources = {
    jsonLd: stringOf(node?.headline),
    openGraph: meta.get('og:title'),
    twitter: meta.get('twitter:title'),
    visible: visible.headings,
    documentTitle: document.title,
  };
  const authors = [
    () => authorsOf(node?.author),
    () => visible.microAuthors,
    () => meta.all('author').flatMap(splitByline),
    () =>
      [...meta.all('article:author'), ...meta.all('parsely-author'), ...meta.all('dc.creator')].flatMap(splitByline),
    () => visible.authors,
  ];
  return {
    url: canonicalAddress(pageUrl, [visible.canonical, meta.get('og:url')]).slice(0, MAX_ADDRESS),
    title: chooseHeadline(sources, siteNames).slice(0, MAX_TITLE),
    siteName,
    authors: firstOf(authors.map((source) => () => keepPeople(source(), siteNames))) ?? [],
    publishedAt: firstDate([
      stringOf(node?.datePublished),
      visible.microPublished,
      ...PUBLISHED.map((k) => meta.get(k)),
      visible.published,
      stringOf(node?.dateCreated),
    ]),
    modifiedAt: firstDate([stringOf(node?.dateModified), ...MODIFIED.map((k) => meta.get(k))]),
    language: readLanguage(document, node, meta),
  };
}

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

function readSiteName(nodes: readonly JsonLdNode[], node: JsonLdNode | null, meta: MetaTags): string | null {
  const publisher = isNode(node?.publisher) ? stringOf(node.publisher.name) : null;
  const website = nodes.find((n) => typesOf(n).includes('WebSite'));
  const name = meta.get('og:site_name') ?? publisher ?? stringOf(website?.name) ?? meta.get('application-name') ?? null;
  return name ? decodeEntities(name).slice(0, 200) : null;
}

function readLanguage(document: Document, node: JsonLdNode | null, meta: MetaTags): string | null {
  const candidates = [
    document.documentElement.lang,
    stringOf(node?.inLanguage),
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && tag.length <= 35) return tag;
  }
  return null;
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  return firstOf(candidates.map((c) => () => (c ? toIsoDate(c) : null)));
}

/** The first source that has an answer; the later ones are not asked. */
function firstOf<T>(sources: readonly (() => T | null)[]): T | null {
  for (const source of sources) {
    const found = source();
    if (found !== null && !(Array.isArray(found) && found.length === 0)) return found;
  }
  return null;
}
