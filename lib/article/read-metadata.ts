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
import { findDateInAddress } from './visible-date';
import { readHeadings, readMicroAuthors, readMicroDate } from './visible-metadata';

/** `pageUrl` is the address the page was loaded from. Always an answer: what the page does not say is null or empty. */
export function readMetadata(document: Document, pageUrl: string, declared: Declared): ArticleMetadata {
  const { node, meta } = declared;
  const siteName = readSiteName(declared);
  const siteNames = toSiteNames(siteName, pageUrl);
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
    publishedAt: readPublished(document, declared, pageUrl),
    modifiedAt: firstOf([
      () => date(stringOf(node?.dateModified)),
      ...MODIFIED.map((name) => () => date(meta.get(name))),
    ]),
    language,
  };
}

/** What the site calls itself, its host included: no author. */
export function toSiteNames(siteName: string | null, pageUrl: string): (string | null)[] {
  return [siteName, new URL(pageUrl).hostname.replace(/^www\./, '')];
}

/** The first source that names a person. */
function readAuthors(document: Document, declared: Declared, siteNames: readonly (string | null)[]): string[] {
  const { nodes, node, meta } = declared;
  const sources = [
    () => authorsOf(node?.author, nodes),
    () => readMicroAuthors(document),
    () => authorsOf(node?.creator, nodes),
    ...AUTHORS.map((name) => () => meta.all(name).flatMap(splitByline)),
    () => readCardLabels(meta),
  ];
  return firstOf(sources.map((source) => () => keepPeople(source(), siteNames))) ?? [];
}

const AUTHORS = [
  'author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'citation_author',
];

/** Two lines of a card in a messenger: "Written by", and the name. */
function readCardLabels(meta: Declared['meta']): string[] {
  const at = ['1', '2'].find((n) =>
    /writ|author|verfasst|geschrieben|crit|auteur|escrito|autor|scritto|автор|作者|著者/i.test(
      meta.get(`twitter:label${n}`) ?? '',
    ),
  );
  return at ? splitByline(meta.get(`twitter:data${at}`) ?? '') : [];
}

function readPublished(document: Document, { node, meta }: Declared, pageUrl: string): string | null {
  return firstOf([
    () => date(stringOf(node?.datePublished)),
    () => date(readMicroDate(document)),
    ...PUBLISHED.map((name) => () => date(meta.get(name))),
    () => date(stringOf(node?.dateCreated)),
    () => findDateInAddress(pageUrl),
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
  'article:published',
  'og:article:published_time',
  'published_time',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'article_date_original',
  'og:pubdate',
  'weibo:article:create_at',
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
