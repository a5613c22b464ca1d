import { type SampleArticle, toPath } from './article';
import { escapeHtml, formatDay, renderBodyPart, renderMetadata } from './markup';
import { OUTLETS, type Outlet } from './outlets';

/** Where a page is served: needed for addresses between the outlets. */
export type Site = { outlet: Outlet; port: number; articles: readonly SampleArticle[] };

export const toOrigin = (outletId: string, port: number): string => `http://${outletId}.localhost:${port}`;

export function renderArticlePage(site: Site, article: SampleArticle): string {
  const { outlet, port } = site;
  const head = renderMetadata(outlet, article, toOrigin(outlet.id, port));
  const text =
    outlet.metadata === 'json-ld'
      ? `<article class="story">${renderHeader(article)}<div class="text">${renderText(article)}</div></article>`
      : outlet.metadata === 'open-graph'
        ? `<div class="story">${renderHeader(article)}<section class="text">${renderText(article)}</section></div>`
        : `<div class="story" itemscope itemtype="https://schema.org/NewsArticle">${renderHeader(article)}
           <div class="text" itemprop="articleBody">${renderText(article, renderPromotion(outlet))}</div></div>`;
  return renderPage(site, article.headline, head, `<main>${text}${renderAside(site, article)}</main>`, article.section);
}

export function renderFrontPage(site: Site): string {
  const own = site.articles.filter((a) => a.outlet === site.outlet.id).toReversed();
  const teasers = own.map(
    (a, index) => `<li class="${index === 0 ? 'lead' : ''}"><a href="${toPath(a)}">
      ${renderPicture(a)}<span class="kicker">${escapeHtml(a.section)}</span>
      <h2>${escapeHtml(a.headline)}</h2><p>${escapeHtml(a.standfirst)}</p></a></li>`,
  );
  const head = '<meta property="og:type" content="website">';
  return renderPage(site, site.outlet.name, head, `<main class="front"><ul>${teasers.join('')}</ul></main>`, null);
}

function renderPage({ outlet, port }: Site, title: string, head: string, main: string, section: string | null): string {
  const sections = outlet.sections.map(
    (name) => `<a href="/"${name === section ? ' aria-current="true"' : ''}>${escapeHtml(name)}</a>`,
  );
  const papers = OUTLETS.map((o) => `<a href="${toOrigin(o.id, port)}/">${escapeHtml(o.name)}</a>`);
  return `<!doctype html>
<html lang="en-GB" class="${outlet.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}${title === outlet.name ? '' : ` | ${escapeHtml(outlet.name)}`}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/assets/${outlet.id}.css">
${head}
</head>
<body>
<div class="papers">${papers.join('')}</div>
<header class="masthead"><a href="/">${escapeHtml(outlet.name)}</a><p>${escapeHtml(outlet.motto)}</p></header>
<nav aria-label="Sections">${sections.join('')}</nav>
${main}
<footer><p>${escapeHtml(outlet.name)} does not exist. Its people, companies and news are invented.</p></footer>
</body>
</html>`;
}

function renderHeader(article: SampleArticle): string {
  const byline = article.authors.map((a) => `<a href="/" rel="author">${escapeHtml(a)}</a>`).join(' and ');
  return `<header><p class="kicker">${escapeHtml(article.section)}</p>
    <h1>${escapeHtml(article.headline)}</h1>
    <p class="standfirst">${escapeHtml(article.standfirst)}</p>
    <p class="byline">By ${byline} · <time datetime="${article.publishedAt}">${formatDay(article.publishedAt)}</time></p>
    </header><figure>${renderPicture(article)}<figcaption>${escapeHtml(article.picture.caption)}</figcaption></figure>`;
}

const renderPicture = ({ picture }: SampleArticle): string =>
  `<img src="/assets/pictures/${picture.file}" alt="${escapeHtml(picture.alt)}" width="1200" height="630">`;

function renderText(article: SampleArticle, promotion = ''): string {
  return article.body.map((part, i) => renderBodyPart(part) + (i === 2 ? promotion : '')).join('\n');
}

const renderPromotion = (outlet: Outlet): string =>
  `<aside class="promotion"><strong>Before you go on</strong><p>${escapeHtml(outlet.newsletter)}</p><button type="button">Sign up</button></aside>`;

function renderAside({ outlet, port, articles }: Site, article: SampleArticle): string {
  const related = articles.filter((a) => article.related.includes(a.slug));
  const links = related.map(
    (a) => `<li><a href="${toOrigin(a.outlet, port)}${toPath(a)}">${escapeHtml(a.headline)}</a></li>`,
  );
  const mostRead = outlet.mostRead.map((title) => `<li><a href="/">${escapeHtml(title)}</a></li>`);
  return `<aside class="more"><h2>Related</h2><ul>${links.join('')}</ul><h2>Most read</h2><ol>${mostRead.join('')}</ol>
    ${outlet.metadata === 'graph' ? '' : renderPromotion(outlet)}</aside>`;
}
