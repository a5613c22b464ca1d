/**
 * Is this page an article? Metadata first, the page's content when it says nothing. Cheap enough for every page:
 * a few look-ups, no walk, no layout. What passes is confirmed by its text (`confirmStory`) before anything is sent.
 */
import { addressesOf, isArticleNode, type JsonLd, type JsonLdNode, readJsonLd, typesOf } from './json-ld';
import { findPath, isFrontPath } from './page-path';

export type Assessment = {
  /** `declared`: the page says so; `likely`: it looks so; `no`: nothing is to be read. */
  verdict: 'declared' | 'likely' | 'no';
  /** What decided, for the reader and for tests: `json-ld:NewsArticle`, `front-page`, `prose`. */
  reason: string;
  /** What the page declares, parsed, for whoever reads on; null when it was not asked for. */
  jsonLd: JsonLd | null;
};
type Verdict = Pick<Assessment, 'verdict' | 'reason'>;

// lists as text rather than sets or expressions: this runs once in every page, and to build or compile one costs more than all look-ups
const isIn = (list: string, word: string): boolean => list.includes(` ${word} `);

/** Types of pages that list or discuss: they carry others' articles. */
const LISTING_PAGES =
  ' CollectionPage SearchResultsPage ProfilePage QAPage DiscussionForumPosting ContactPage CheckoutPage ';
/** Types of pages about other things, unless one article is declared too. */
const OTHER_PAGES =
  ' AboutPage FAQPage Product ProductGroup ItemPage SoftwareApplication WebApplication VideoGame Recipe JobPosting Event ' +
  'LocalBusiness Restaurant Hotel Course APIReference TechArticle Question Dataset Book Movie TVSeries ';
/** Parts of an address that say: reference works. */
const REFERENCE_PARTS = ' wiki doc docs documentation reference manual help support ';
/** Lists, discussions and shops, whatever the page declares. */
const LISTING_PARTS =
  ' tag tags author authors search forum forums thread threads viewtopic.php showthread.php questions product products ' +
  'shop cart checkout login ';
/** Lists as a rule: against a page that declares nothing. */
const LIKELY_LISTING_PARTS =
  ' topic topics category categories hub section page thema themen etiqueta etiquetas rubrique r comments ';

/** Parsing a longer script would be felt; in characters. */
const MAX_SCRIPT = 150_000;

export function assessPage(document: Document, pageUrl: string): Assessment {
  if (!pageUrl.startsWith('http')) return { verdict: 'no', reason: 'not-web', jsonLd: null };
  const address = findPath(pageUrl);
  if (isFrontPath(address) && !/^[^#]*\?[^#]/.test(pageUrl))
    return { verdict: 'no', reason: 'front-page', jsonLd: null };
  const parts = address.toLowerCase().split('/');
  const path: Path = {
    address,
    isListing: parts.some((part) => isIn(LISTING_PARTS, part)),
    isLikelyListing: parts.some((part) => isIn(LIKELY_LISTING_PARTS, part)),
    isReference: parts.some((part) => isIn(REFERENCE_PARTS, part)),
  };
  const jsonLd = readJsonLd(document, MAX_SCRIPT);
  const found = byJsonLd(jsonLd.nodes, path) ?? byMeta(document, path) ?? byContent(document, path);
  // asked last: the engine builds the document's editing state to answer
  const isOther = found.verdict !== 'no' && isEditor(document);
  return { ...(isOther ? EDITOR : found), jsonLd };
}

const EDITOR = { verdict: 'no', reason: 'editor' } as const;

type Path = { address: string; isListing: boolean; isLikelyListing: boolean; isReference: boolean };

function isEditor(document: Document): boolean {
  return document.designMode === 'on' || document.body?.getAttribute('contenteditable') === 'true';
}

/** null = JSON-LD says neither. */
function byJsonLd(nodes: readonly JsonLdNode[], { address, isReference }: Path): Verdict | null {
  if (nodes.length === 0) return null;
  const articles = nodes.filter(isArticleNode);
  const types = nodes.flatMap(typesOf);
  const ours = articles.find((node) => addressesOf(node).some((named) => isSamePath(named, address)));
  const [one] = ours ? [ours] : articles;
  const type = one ? (typesOf(one)[0] ?? '') : '';
  if (type === 'Article' && isReference) return { verdict: 'no', reason: 'reference-path' };
  if (ours) return { verdict: 'declared', reason: `json-ld:${type}` };
  const listing = types.find((t) => isIn(LISTING_PAGES, t));
  if (listing) return { verdict: 'no', reason: `json-ld:${listing}` };
  // several articles, none at this address: the page lists them
  const distinct = new Set(articles.map((node) => addressesOf(node)[0] ?? node.headline));
  if (distinct.size > 2) return { verdict: 'no', reason: 'json-ld:many-articles' };
  if (one && one.headline !== undefined) return { verdict: 'declared', reason: `json-ld:${type}` };
  const other = types.find((t) => isIn(OTHER_PAGES, t));
  if (other) return { verdict: 'no', reason: `json-ld:${other}` };
  return one ? { verdict: 'declared', reason: `json-ld:${type}` } : null;
}

// the engine looks for itself: to go through all meta tags of a page costs a wrapper for each
const said = (name: string): string => `[property="${name}" i],[name="${name}" i],[itemprop="${name}" i]`;
const PUBLISHED = `meta:is(${['article:published_time', 'datepublished', 'parsely-pub-date'].map(said).join()})`;
const TYPE = `meta:is(${said('og:type')})`;

function byMeta(document: Document, { isListing }: Path): Verdict | null {
  if (isListing || !document.querySelector(PUBLISHED)?.getAttribute('content')) return null;
  const type = document.querySelector(TYPE)?.getAttribute('content');
  if (type?.trim().toLowerCase() === 'article') return { verdict: 'declared', reason: 'og:article' };
  const isMicrodata = document.querySelector('[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"]');
  return isMicrodata ? { verdict: 'declared', reason: 'microdata' } : null;
}

const MANY_PARAGRAPHS = 400;
const LONG_PARAGRAPH = 100;
const ENOUGH_PROSE = 900;

function byContent(document: Document, { address, isListing, isLikelyListing, isReference }: Path): Verdict {
  if (isListing || isLikelyListing || isReference) return { verdict: 'no', reason: 'listing-path' };
  // AMP is made for articles, and its pages often say nothing else of themselves
  const isAmp = ['amp', '⚡'].some((name) => document.documentElement?.hasAttribute(name));
  if (!isAmp && !document.querySelector('h1')) return { verdict: 'no', reason: 'no-headline' };
  const isDated = isAmp || hasDate(document, address);
  if (!isDated && !(hasHeadline(document) && (isOneArticle(document) || isBare(document))))
    return { verdict: 'no', reason: 'no-date' };
  const paragraphs = document.getElementsByTagName('p');
  let prose = 0;
  let discussed = 0;
  for (let i = 0; i < Math.min(paragraphs.length, MANY_PARAGRAPHS) && prose < ENOUGH_PROSE; i++) {
    const length = paragraphs[i]?.textContent?.length ?? 0;
    if (length < LONG_PARAGRAPH) continue;
    prose += length;
    if (paragraphs[i]?.closest(DISCUSSION)) discussed += length;
  }
  if (prose < ENOUGH_PROSE) return { verdict: 'no', reason: 'little-prose' };
  return discussed > prose / 2 ? { verdict: 'no', reason: 'discussion' } : { verdict: 'likely', reason: 'prose' };
}

/** Where visitors write. */
const DISCUSSION =
  '[class*="comment" i], [id*="comment" i], [class*="reply" i], [class*="usertext" i], [class*="message" i], [class*="thread" i], [class*="forum" i], [class*="topic" i]';

/** One heading of at least four words: sections are named with fewer, or with a picture. */
function hasHeadline(document: Document): boolean {
  const [heading, ...others] = document.getElementsByTagName('h1');
  if (!heading || others.length > 0 || heading.querySelector('svg, img')) return false;
  // manuals are long, undated and well headed too: they show code
  if (document.getElementsByTagName('pre').length > 0) return false;
  return (heading.textContent ?? '').trim().split(/\s+/).length >= 4;
}

/** The page's one story in the element made for it; lists of stories have many. */
const isOneArticle = (document: Document): boolean => document.getElementsByTagName('article').length === 1;

/** Hardly a link: a text put on a page of its own, as reprints and saved articles are; documentation and shops are full of links. */
const isBare = (document: Document): boolean => document.getElementsByTagName('a').length <= 5;

/** A date in the address or in a time element: news is dated. */
function hasDate(document: Document, address: string): boolean {
  return (
    /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d{2})/.test(address) ||
    document.querySelector('time, [itemprop~="datePublished"], meta[name*="date" i]') !== null
  );
}

const isSamePath = (named: string, address: string): boolean => withoutSlash(findPath(named)) === withoutSlash(address);
const withoutSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);
