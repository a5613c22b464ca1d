/** Pages that change while they are read: the marks go with the names, and with nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

const SITE = 'https://quay.example';
const FIRST = ['Maria Holtwick', 'Peter Aldersen', 'Susan Fairweather'];
const SECOND = ['Thomas Wierick', 'Julia Harmstorf', 'Robert Brunsen'];

const toParagraph = (name: string): string =>
  `<p>${name}, a former minister, told reporters on Tuesday that the harbour would be repaired next year. Nobody had asked ${name.split(' ').at(-1)} about the cost.</p>`;
const toStory = (headline: string, names: readonly string[]): string =>
  `<article><h1>${headline}</h1>${names.map(toParagraph).join('')}</article>`;

/** As a news site serves it; the head is left as it is by in-page navigation, as frameworks leave it. */
function toPage(path: string): string {
  const headline = 'Harbour to be repaired next year';
  const data = JSON.stringify({ '@type': 'NewsArticle', headline, url: `${SITE}${path}` });
  return `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="${SITE}${path}">
    <script type="application/ld+json">${data}</script></head>
    <body><nav><a href="/">Home</a></nav><main id="main">${toStory(headline, FIRST)}</main></body></html>`;
}

describe('a living page', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    await browser.context.route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return route.request().isNavigationRequest() ? route.fulfill({ headers, body: toPage(pathname) }) : route.abort();
    });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    reader = await browser.newReader();
    page = reader.page;
    await reader.read(`${SITE}/harbour/repair`);
    await untilMarked(FIRST);
  });

  const untilMarked = (names: readonly string[], not: readonly string[] = []) =>
    until(`${names.join(', ')} to be marked`, async () => {
      const texts = await reader.markedTexts();
      return names.every((name) => texts.includes(name)) && !not.some((name) => texts.includes(name));
    });

  const showStory = (html: string) =>
    page.evaluate((story) => {
      const main = document.getElementById('main');
      if (main) main.innerHTML = story;
    }, html);

  it('keeps its marks when a framework renders the same text anew', async () => {
    await page.evaluate(() => {
      const main = document.getElementById('main');
      const same = main?.outerHTML;
      if (main && same) main.outerHTML = same;
    });
    await untilMarked(FIRST);
  });

  it('is marked again after the page cleared the registry', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    expect(await reader.marks()).toEqual([]);
    await page.mouse.move(40, 40);
    await page.mouse.move(300, 300, { steps: 4 });
    await untilMarked(FIRST);
  });

  it('is read on when it grows', async () => {
    const added = toParagraph('Linda Brekkestad');
    await page.evaluate((p) => document.querySelector('article')?.insertAdjacentHTML('beforeend', p), added);
    await untilMarked([...FIRST, 'Linda Brekkestad']);
  });

  it('is another article after in-page navigation, whatever its head still says', async () => {
    await page.evaluate(() => history.pushState({}, '', '/harbour/ferry'));
    await showStory(toStory('Ferry runs aground', SECOND));
    await untilMarked(SECOND, FIRST);
  });

  it('may be two articles, the second appended below the first', async () => {
    await page.evaluate(
      (story) => {
        document.getElementById('main')?.insertAdjacentHTML('beforeend', story);
        history.pushState({}, '', '/harbour/ferry');
      },
      toStory('Ferry runs aground', SECOND),
    );
    await untilMarked([...FIRST, ...SECOND]);
    const painted = (await reader.marks()).map(({ text }) => text);
    expect(painted.filter((text) => text === SECOND[0])).toHaveLength(1);
  });

  it('loses its marks where the reader goes on to the front page', async () => {
    await page.evaluate(() => history.pushState({}, '', '/'));
    await showStory('<h1>The Quay Post</h1>');
    await until('no mark', async () => (await reader.marks()).length === 0);
  });

  it('is marked when it comes back from the back/forward cache', async () => {
    await page.goto(`${SITE}/`);
    await page.goBack();
    await untilMarked(FIRST);
  });
});
