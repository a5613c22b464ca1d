import type { BodyPart, SampleArticle } from './article';
import { toPath } from './article';
import type { Outlet } from './outlets';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const withLinks = (text: string): string => escapeHtml(text).replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

export function renderBodyPart(part: BodyPart): string {
  if (typeof part === 'string') return `<p>${withLinks(part)}</p>`;
  if ('heading' in part) return `<h2>${escapeHtml(part.heading)}</h2>`;
  return `<blockquote><p>${escapeHtml(part.quote)}</p><cite>${escapeHtml(part.by)}</cite></blockquote>`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
export const formatDay = (iso: string): string => DAY.format(new Date(iso));

/** What the page's head says about the article, in the way the outlet says it. */
export function renderMetadata(outlet: Outlet, article: SampleArticle, origin: string): string {
  const url = `${origin}${toPath(article)}`;
  const openGraph = [
    ['og:type', 'article'],
    ['og:site_name', outlet.name],
    ['og:title', article.headline],
    ['og:description', article.standfirst],
    ['og:url', url],
    ['og:image', `${origin}/assets/pictures/${article.picture.file}`],
    ['article:published_time', article.publishedAt],
    ['article:section', article.section],
    ...article.authors.map((author) => ['article:author', author]),
  ].map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content ?? '')}">`);
  const tags = [
    `<link rel="canonical" href="${url}">`,
    `<meta name="description" content="${escapeHtml(article.standfirst)}">`,
    ...openGraph,
  ];
  if (outlet.metadata === 'open-graph')
    return [...tags, `<meta name="author" content="${escapeHtml(article.authors.join(', '))}">`].join('\n');
  return [...tags, renderJsonLd(outlet, article, url)].join('\n');
}

function renderJsonLd(outlet: Outlet, article: SampleArticle, url: string): string {
  const publisher = { '@type': 'NewsMediaOrganization', name: outlet.name };
  const news = {
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.standfirst,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt ?? article.publishedAt,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher,
    articleSection: article.section,
    inLanguage: 'en-GB',
  };
  const context = 'https://schema.org';
  const data =
    outlet.metadata === 'graph'
      ? { '@context': context, '@graph': [{ '@type': 'WebSite', name: outlet.name, publisher }, news] }
      : { '@context': context, ...news };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
