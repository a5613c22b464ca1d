/** What the page says about its article: JSON-LD, then microdata, then meta tags, then the visible text. */
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ADDRESS, MAX_TITLE } from '@/lib/model/text-limits';
import { authorsOf, keepPeople, splitByline } from './authors';
import { canonicalAddress } from './canonical-address';
import { addressesOf, isArticleNode, isNode, type JsonLdNode, readJsonLd, stringOf, typesOf } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';
import { toIsoDate } from './published-date';
import { readVisible } from './visible-metadata';

/** `pageUrl` is the address the page was loaded from. Always an answer: what the page does not say is null or empty. */
export function readMetadata(document: Document, pageUrl: string): ArticleMetadata {
  const nodes = readJsonLd(document);
  const node = findArticleNode(nodes, pageUrl);
  const meta = readMetaTags(document);
  const visible = readVisible(document);
  const siteName = readSiteName(nodes, node, meta);
  const siteNames = [siteName, meta.get('og:site_name'), new URL(pageUrl).hostname.replace(/^www\./, '')];
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
    title: readTitle(document, node, meta, visible.headline, siteName).slice(0, MAX_TITLE),
    siteName,
    authors: firstOf(authors.map((source) => () => keepPeople(source(), siteNames))) ?? [],
    publishedAt: firstDate([
      stringOf(node?.datePublished),
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

/** The node that speaks of this page, when several articles are declared; else the only kind of article there is. */
export function findArticleNode(nodes: readonly JsonLdNode[], pageUrl: string): JsonLdNode | null {
  const articles = nodes.filter(isArticleNode);
  const page = new URL(pageUrl);
  const same = (address: string) =>
    URL.canParse(address) && new URL(address).pathname.replace(/\/$/, '') === page.pathname.replace(/\/$/, '');
  const ours = articles.find((node) => addressesOf(node).some(same));
  return ours ?? articles.find((node) => node.headline !== undefined) ?? articles[0] ?? null;
}

function readTitle(
  document: Document,
  node: JsonLdNode | null,
  meta: MetaTags,
  visible: string | null,
  site: string | null,
): string {
  const declared = stringOf(node?.headline) ?? meta.get('og:title') ?? meta.get('twitter:title');
  const title = declared ?? visible ?? document.title ?? '';
  return withoutSiteName(decodeEntities(title).replace(/\s+/g, ' ').trim(), site);
}

/** "Headline | The Paper" → "Headline", when what follows the last bar or dash is the site's name. */
function withoutSiteName(title: string, site: string | null): string {
  const parted = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title);
  if (!parted?.[1] || !parted[2] || !site) return title;
  const fold = (s: string) =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^the/, '');
  return fold(parted[2]).includes(fold(site)) || fold(site).includes(fold(parted[2])) ? parted[1] : title;
}

/** JSON-LD strings often carry HTML entities, twice escaped. */
function decodeEntities(text: string): string {
  const named: Record<string, string> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  };
  return text
    .replace(/&#(\d{1,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

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
