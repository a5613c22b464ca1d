/** Pages at the edge: strict policies, deep shadow trees, a hundred thousand nodes, megabytes of text, a story that never rests. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

const SITE = 'https://edge.example';
const NAMES = ['Maria Holtwick', 'Peter Aldersen', 'Susan Fairweather'];
const HEADLINE = 'Harbour to be repaired next year';

const toParagraph = (name: string): string =>
  `<p>${name}, a former minister, told reporters on Tuesday that the harbour would be repaired next year. Nobody had asked ${name.split(' ').at(-1)} about the cost.</p>`;
const STORY = `<article><h1>${HEADLINE}</h1>${NAMES.map(toParagraph).join('')}</article>`;
const FILLER = '<div><span>a</span><i>b</i></div>'.repeat(16_000);
const SENTENCE = 'The ferry left the quay at dawn and nobody on the pier could say when it would return. ';
const MANY_WORDS = `<article><h1>${HEADLINE}</h1>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(6_000)}</article>`;
/** The story in the innermost of fifty open shadow roots. */
const SHADOWS = `<div id="outer"></div><script>
  let at = document.getElementById('outer');
  for (let i = 0; i < 50; i++) {
    const root = at.attachShadow({ mode: 'open' });
    root.innerHTML = i < 49 ? '<div></div>' : ${JSON.stringify(STORY)};
    at = root.firstElementChild;
  }
</script>`;
const RESTLESS = `<main id="main">${STORY}</main><script>
  let turn = 0;
  setInterval(() => { document.getElementById('main').innerHTML = ${JSON.stringify(STORY)} + '<p>' + ++turn + '</p>'; }, 1000);
</script>`;

const PAGES: Readonly<Record<string, { body: string; policy?: string }>> = {
  '/harbour/strict': {
    body: STORY,
    policy: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
  },
  '/harbour/shadows': { body: SHADOWS },
  '/harbour/nodes': { body: `${FILLER}${STORY}${FILLER}` },
  '/harbour/words': { body: MANY_WORDS },
  '/harbour/restless': { body: RESTLESS },
  '/harbour/plain': { body: STORY },
};

function toHtml(path: string): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, url: `${SITE}${path}` });
  return `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>
    <script type="application/ld+json">${data}</script></head><body>${PAGES[path]?.body ?? ''}</body></html>`;
}

describe('a page at the edge', () => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
    await browser.context.route(`${SITE}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const policy = PAGES[pathname]?.policy;
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      };
      return route.request().isNavigationRequest() ? route.fulfill({ headers, body: toHtml(pathname) }) : route.abort();
    });
  });
  afterAll(() => browser?.close());

  const open = async (path: string): Promise<{ reader: ReaderPage; page: Page }> => {
    const reader = await browser.newReader();
    await reader.page.goto(`${SITE}${path}`);
    await reader.page.bringToFront();
    return { reader, page: reader.page };
  };
  const untilMarked = (reader: ReaderPage) =>
    until(`${NAMES.join(', ')} to be marked`, async () => {
      const texts = await reader.markedTexts();
      return NAMES.every((name) => texts.includes(name));
    });
  /** The longest the page's own timer had to wait while the names came, in milliseconds. */
  const WATCH_BREATH = `globalThis.longestWait = 0; let last = performance.now();
    setInterval(() => { const now = performance.now(); longestWait = Math.max(longestWait, now - last); last = now; }, 10);`;

  it('is read under the strictest policy', async () => {
    const { reader } = await open('/harbour/strict');
    await untilMarked(reader);
  });

  it('is read in the innermost of fifty shadow roots', async () => {
    const { reader } = await open('/harbour/shadows');
    await untilMarked(reader);
  });

  it('goes on breathing with a hundred thousand nodes', async () => {
    const { reader, page } = await open('/harbour/nodes');
    await page.evaluate(WATCH_BREATH);
    await untilMarked(reader);
    expect(await page.evaluate('document.getElementsByTagName("*").length')).toBeGreaterThan(90_000);
    expect(await page.evaluate<number>('longestWait')).toBeLessThan(1_000);
  });

  it('is plainly not read with megabytes of text, and the page stays free', async () => {
    const { reader, page } = await open('/harbour/words');
    await page.evaluate(WATCH_BREATH);
    await until('the page to be left alone', async () => (await reader.state()) === 'skipped');
    expect(await reader.marks()).toEqual([]);
    expect(await page.evaluate<number>('longestWait')).toBeLessThan(2_000);
  });

  it('keeps few marks and no old ones where the story is replaced every second', async () => {
    const { reader, page } = await open('/harbour/restless');
    await untilMarked(reader);
    await until('some turns', () => page.evaluate('Number(document.querySelector("#main > p")?.textContent ?? 0) > 4'));
    await untilMarked(reader);
    expect((await reader.marks()).length).toBeLessThan(20);
  });

  it('gets its marks back when the browser translates, wrapping every text anew', async () => {
    const { reader, page } = await open('/harbour/plain');
    await untilMarked(reader);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p')) {
        const font = document.createElement('font');
        font.textContent = p.textContent;
        p.replaceChildren(font);
      }
    });
    await untilMarked(reader);
  });
});
