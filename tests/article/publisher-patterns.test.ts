/** The ways publishers write down who wrote an article and when, each in words of our own. */
import { describe, expect, it } from 'vitest';
import { readDeclared } from '@/lib/article/declared';
import { readMetadata } from '@/lib/article/read-metadata';
import { readWhole, toDocument } from './page-cases';

const URL_HERE = 'https://www.quay.example/news/harbour-to-be-repaired';
const HEADLINE = 'Harbour to be repaired next year after long dispute';

type Page = { head?: string; body?: string; lang?: string; url?: string };

function read({ head = '', body = story(''), lang = 'en', url = URL_HERE }: Page) {
  const document = toDocument(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${body}</main></body></html>`,
  );
  const whole = readWhole(document, url);
  return whole?.metadata ?? readMetadata(document, url, readDeclared(document, url, null));
}
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = (fields: object): string => ld({ '@type': 'NewsArticle', headline: HEADLINE, url: URL_HERE, ...fields });
const site = '<meta property="og:site_name" content="The Quay Post">';
const story = (line: string): string =>
  `<h1>${HEADLINE}</h1>${line}<p>${'The harbour will be repaired next year, the council said on Monday. '.repeat(6)}</p>`;

describe('authors in JSON-LD', () => {
  it.each<[string, unknown, string[]]>([
    ['a string', 'Maren Holtvik', ['Maren Holtvik']],
    ['a string of two', 'Maren Holtvik and Enno Bruhns', ['Maren Holtvik', 'Enno Bruhns']],
    ['a person', { '@type': 'Person', name: 'Maren Holtvik' }, ['Maren Holtvik']],
    ['a list', [{ name: 'Maren Holtvik' }, 'Enno Bruhns'], ['Maren Holtvik', 'Enno Bruhns']],
    [
      'a list of names',
      { '@type': 'Person', name: ['Maren Holtvik', 'Enno Bruhns'] },
      ['Maren Holtvik', 'Enno Bruhns'],
    ],
    ['given and family name', { '@type': 'Person', givenName: 'Maren', familyName: 'Holtvik' }, ['Maren Holtvik']],
    ['a role round the person', { '@type': 'Role', author: { name: 'Maren Holtvik' } }, ['Maren Holtvik']],
    ['a list in a list', [[{ name: 'Maren Holtvik' }]], ['Maren Holtvik']],
    ['a title after the name', { name: 'Maren Holtvik, Political correspondent' }, ['Maren Holtvik']],
    ['a place after the name', { name: 'By Maren Holtvik in Brussels' }, ['Maren Holtvik']],
    ['names in capitals', 'BY MAREN HOLTVIK AND ENNO BRUHNS', ['MAREN HOLTVIK', 'ENNO BRUHNS']],
    ['the site beside a person', [{ name: 'The Quay Post' }, { name: 'Maren Holtvik' }], ['Maren Holtvik']],
    ['the address of an author page', 'https://www.quay.example/people/maren-holtvik', []],
    ['a number', 18834, []],
    ['a suffix', 'Maren Holtvik, Jr. and Enno Bruhns, PhD', ['Maren Holtvik, Jr.', 'Enno Bruhns']],
  ])('%s', (_, author, expected) => {
    expect(read({ head: site + news({ author }) }).authors).toEqual(expected);
  });

  it('by reference into the graph', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: HEADLINE, url: URL_HERE, author: { '@id': '#/person/7' } },
      { '@type': 'Person', '@id': '#/person/7', name: 'Maren Holtvik' },
    ];
    expect(read({ head: ld({ '@graph': graph }) }).authors).toEqual(['Maren Holtvik']);
  });

  it('as creator, where there is no author', () => {
    expect(read({ head: news({ creator: ['Maren Holtvik'] }) }).authors).toEqual(['Maren Holtvik']);
  });
});

describe('authors in meta tags', () => {
  it.each<[string, string]>([
    ['author', '<meta name="author" content="Maren Holtvik">'],
    ['parsely', '<meta name="parsely-author" content="Maren Holtvik">'],
    ['Dublin Core', '<meta name="DC.creator" content="Maren Holtvik">'],
    ['Sailthru', '<meta name="sailthru.author" content="Maren Holtvik">'],
    ['byl', '<meta name="byl" content="By Maren Holtvik">'],
    ['cXense', '<meta name="cXenseParse:author" content="Maren Holtvik">'],
    [
      'the label of a card',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Maren Holtvik">',
    ],
    [
      'an address beside it',
      '<meta property="article:author" content="https://social.example/quay"><meta name="sailthru.author" content="Maren Holtvik">',
    ],
    [
      'the site as author beside it',
      `${site}<meta name="author" content="The Quay Post"><meta name="byl" content="By Maren Holtvik">`,
    ],
  ])('%s', (_, head) => {
    expect(read({ head }).authors).toEqual(['Maren Holtvik']);
  });
});

describe('authors the page shows', () => {
  it.each<[string, string, string, string[]]>([
    [
      'en',
      'microdata',
      '<span itemprop="author" itemscope><a itemprop="url" href="/p"><span itemprop="name">Maren Holtvik</span></a></span>',
      ['Maren Holtvik'],
    ],
    ['en', 'a link to the author', '<a rel="author" href="/people/mh">Maren Holtvik</a>', ['Maren Holtvik']],
    [
      'en',
      'no name of its own',
      '<div class="css-1x">By Maren Holtvik and Enno Bruhns</div>',
      ['Maren Holtvik', 'Enno Bruhns'],
    ],
    ['en', 'name and date in one line', '<div class="x9">By Maren Holtvik | March 5, 2026</div>', ['Maren Holtvik']],
    [
      'en',
      'the word in an element of its own',
      '<div class="k1"><span>By</span> <a href="/staff/7">Maren Holtvik</a></div>',
      ['Maren Holtvik'],
    ],
    ['de', 'German', '<p class="meta-zeile">Von Maren Holtvik und Enno Bruhns</p>', ['Maren Holtvik', 'Enno Bruhns']],
    ['de', 'German, a place', '<p class="autor">Von Maren Holtvik, Berlin</p>', ['Maren Holtvik']],
    ['fr', 'French', '<p class="z">Par Maren Holtvik et Enno Bruhns</p>', ['Maren Holtvik', 'Enno Bruhns']],
    [
      'fr',
      'French, published by',
      '<span class="article__signature">Publié par Maren Holtvik</span>',
      ['Maren Holtvik'],
    ],
    ['es', 'Spanish', '<div class="firma">Por Maren Holtvik y Enno Bruhns</div>', ['Maren Holtvik', 'Enno Bruhns']],
    ['it', 'Italian', '<div class="firma-autore">di Maren Holtvik</div>', ['Maren Holtvik']],
    ['it', 'Italian, edited by', '<div class="s">A cura di Maren Holtvik</div>', ['Maren Holtvik']],
    [
      'pt',
      'Portuguese',
      '<p class="content-publication-data__from">Por Maren Holtvik e Enno Bruhns</p>',
      ['Maren Holtvik', 'Enno Bruhns'],
    ],
    ['nl', 'Dutch', '<div class="q">Door Maren Holtvik</div>', ['Maren Holtvik']],
    ['ru', 'Russian', '<div class="article__author">Автор: Марен Холтвик</div>', ['Марен Холтвик']],
    ['ru', 'Russian, text', '<div class="n">Текст: Марен Холтвик</div>', ['Марен Холтвик']],
    ['zh', 'Chinese', '<div class="art-info">作者：王小明 来源：码头日报</div>', ['王小明']],
    ['zh', 'Chinese, reporter', '<div class="k">记者 王小明 李建国</div>', ['王小明', '李建国']],
    ['ja', 'Japanese', '<div class="writer">山田 太郎</div>', ['山田 太郎']],
    ['zh', 'Chinese, in one', '<div class="k">记者王小明</div>', ['王小明']],
    ['zh', 'Chinese, from where', '<div class="k">記者王小明／台北報導</div>', ['王小明']],
    ['ja', 'Japanese, reporter', '<p class="k">山田太郎記者</p>', ['山田太郎']],
  ])('%s: %s', (lang, _, line, expected) => {
    expect(read({ lang, body: story(line) }).authors).toEqual(expected);
  });

  it('are none where only others are named', () => {
    const body = `${story('<div class="x">By the numbers: what a harbour costs</div>')}<aside><div class="teaser">By Susan Fairweather</div></aside>`;
    expect(read({ body }).authors).toEqual([]);
  });

  it('do not take a caption or a photographer for the writer', () => {
    const line = '<figure><figcaption>By Susan Fairweather</figcaption></figure><div class="c">By Maren Holtvik</div>';
    expect(read({ body: story(line) }).authors).toEqual(['Maren Holtvik']);
  });
});

describe('dates', () => {
  const published = (page: Page) => read(page).publishedAt;

  it.each<[string, string, string]>([
    [
      'published beside modified',
      news({ dateModified: '2026-03-09T10:00:00Z', datePublished: '2026-03-05T08:00:00Z' }),
      '2026-03-05T08:00:00Z',
    ],
    ['without a zone', news({ datePublished: '2026-03-05T08:00:00' }), '2026-03-05T08:00:00'],
    ['with milliseconds', news({ datePublished: '2026-03-05T08:00:00.000+01:00' }), '2026-03-05T08:00:00+01:00'],
    ['only modified', news({ dateModified: '2026-03-09T10:00:00Z' }), '2026-03-09T10:00:00Z'],
    [
      'meta beside a modified meta',
      '<meta property="article:modified_time" content="2026-03-09"><meta property="article:published_time" content="2026-03-05">',
      '2026-03-05',
    ],
    ['og', '<meta property="og:article:published_time" content="2026-03-05T08:00:00Z">', '2026-03-05T08:00:00Z'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-03-05">', '2026-03-05'],
    ['cXense', '<meta name="cXenseParse:recs:publishtime" content="2026-03-05T08:00:00Z">', '2026-03-05T08:00:00Z'],
    ['publication_date', '<meta name="publication_date" content="2026-03-05">', '2026-03-05'],
    ['in words', '<meta name="date" content="Thu, 05 Mar 2026 08:00:00 GMT">', '2026-03-05T08:00:00Z'],
    [
      'a broken first, a good second',
      `${news({ datePublished: 'yesterday' })}<meta name="date" content="2026-03-05">`,
      '2026-03-05',
    ],
  ])('%s', (_, head, expected) => {
    expect(published({ head })).toBe(expected);
  });

  it.each<[string, string]>([
    ['en', 'March 5, 2026'],
    ['en', 'Published 9:02 AM EST, Thu March 5, 2026'],
    ['en', '5 Mar 2026, 08:00'],
    ['en', 'Updated: 05 March 2026'],
    ['de', '5. März 2026, 8:00 Uhr'],
    ['de', 'Stand: 05.03.2026, 08:00 Uhr'],
    ['fr', 'Publié le 5 mars 2026 à 08h00'],
    ['fr', 'Publié le 05/03/2026 à 08:00'],
    ['es', '5 de marzo de 2026'],
    ['es', '05 mar 2026 - 08:00 CET'],
    ['it', '5 marzo 2026'],
    ['pt', '05/03/2026 08h00'],
    ['pt', '5 de março de 2026 às 8h'],
    ['nl', '5 maart 2026'],
    ['pl', '5 marca 2026'],
    ['ru', '5 марта 2026, 08:00'],
    ['ru', '05.03.2026 08:00'],
    ['zh', '2026年03月05日 08:00'],
    ['zh', '2026-03-05 08:00:00'],
    ['ja', '2026年3月5日 8時00分'],
    ['ko', '2026년 3월 5일'],
    ['tr', '5 Mart 2026'],
  ])('%s: "%s" near the headline', (lang, shown) => {
    expect(published({ lang, body: story(`<div class="css-9">${shown}</div>`) })).toBe('2026-03-05');
  });

  it.each<[string, string]>([
    ['fr', '14 juillet 2026'],
    ['fr', '14 juil. 2026'],
    ['de', '14. Juli 2026'],
  ])('%s: "%s" is in July', (lang, shown) => {
    expect(published({ lang, body: story(`<div>${shown}</div>`) })).toBe('2026-07-14');
  });

  it('are not guessed where day and month may be either', () => {
    expect(published({ lang: 'en', body: story('<div>05/03/2026</div>') })).toBeNull();
  });

  it('are not taken from the text of the story', () => {
    const body = `<h1>${HEADLINE}</h1><p>${'On March 5, 2026 the council said that the harbour will be repaired next year. '.repeat(5)}</p>`;
    expect(published({ body })).toBeNull();
  });

  it('stand in the address where nothing else says them', () => {
    const url = 'https://www.quay.example/2026/03/05/harbour';
    expect(published({ url })).toBe('2026-03-05');
    expect(published({ url: 'https://www.quay.example/news/20260305/harbour.html' })).toBe('2026-03-05');
  });

  it('of the story outweigh those of others beside it', () => {
    const body = `<aside><time datetime="2020-01-01">1 January 2020</time></aside><article>${story('<time datetime="2026-03-05T08:00">5 March</time>')}</article>`;
    expect(published({ body })).toBe('2026-03-05T08:00:00');
  });
});

describe('the headline', () => {
  it.each<[string, Page, string]>([
    ['with the site behind a bar', { head: `${site}<title>${HEADLINE} | The Quay Post</title>` }, HEADLINE],
    ['with the site before it', { head: `${site}<title>The Quay Post: ${HEADLINE}</title>` }, HEADLINE],
    [
      'with the site after a dash',
      { head: `${site}<meta property="og:title" content="${HEADLINE} - Quay Post">`, body: '' },
      HEADLINE,
    ],
    [
      'beside a heading that is the site',
      { head: `${site}${news({})}`, body: '<h1>The Quay Post</h1><h2>x</h2>' },
      HEADLINE,
    ],
    [
      'with a live label',
      { head: news({ headline: `LIVE: ${HEADLINE}` }), body: `<h1>LIVE: ${HEADLINE}</h1>` },
      `LIVE: ${HEADLINE}`,
    ],
    ['only in the page', { body: `<h1>${HEADLINE}</h1>` }, HEADLINE],
    ['only in the title, with a host', { head: `<title>${HEADLINE} | quay.example</title>`, body: '' }, HEADLINE],
  ])('%s', (_, page, expected) => {
    expect(read(page).title).toBe(expected);
  });
});
