/** A live blog that grows: only what is new is looked at, and what is kept of it in the end is what reading the whole gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { readStoredArticle } from '../page-objects/stored-article';
import { until } from '../page-objects/until';

const ADDRESS = 'https://live.example/harbour/blog';
const HEADLINE = 'Harbour strike: the day as it happened';
const NAMES = ['Maria Holtwick', 'Peter Aldersen', 'Susan Fairweather', 'Thomas Wierick', 'Julia Harmstorf'];

const toEntry = (name: string, i: number): string =>
  `<div class="entry"><h2>${9 + i}:00</h2><p>${name}, chief executive of Quay Systems, told reporters on Tuesday that the harbour would be repaired next year.</p><p>Nobody had asked ${name.split(' ').at(-1)} about the cost until then.</p></div>`;

/** The newest entry stands first, as on live blogs. */
function toPage(entries: number): string {
  const data = JSON.stringify({ '@type': 'LiveBlogPosting', headline: HEADLINE, url: ADDRESS });
  const shown = NAMES.slice(0, entries).map(toEntry).reverse();
  return `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><script type="application/ld+json">${data}</script></head>
    <body><nav><a href="/">Home</a></nav><main><article><h1>${HEADLINE}</h1><div id="entries">${shown.join('')}</div></article></main>
    <aside class="related">${'<p>Something else that was written about harbours in another year.</p>'.repeat(20)}</aside></body></html>`;
}

async function openBlog(entries: number): Promise<OpenBrowser> {
  const browser = await openBrowser();
  await browser.context.route('https://live.example/**', (route) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return route.request().isNavigationRequest() ? route.fulfill({ headers, body: toPage(entries) }) : route.abort();
  });
  return browser;
}

describe('a live blog', () => {
  let growing: OpenBrowser;
  let whole: OpenBrowser;
  beforeAll(async () => {
    [growing, whole] = await Promise.all([openBlog(1), openBlog(NAMES.length)]);
  });
  afterAll(() => Promise.all([growing?.close(), whole?.close()]));

  it('is read on where it grows, to the same record as if it were read whole', async () => {
    const reader = await growing.newReader();
    await reader.read(ADDRESS);
    for (const [i, name] of NAMES.entries()) {
      if (i === 0) continue;
      await reader.page.evaluate(
        (entry) => document.getElementById('entries')?.insertAdjacentHTML('afterbegin', entry),
        toEntry(name, i),
      );
      await until(`${name} to be marked`, async () => (await reader.markedTexts()).includes(name));
    }
    expect(await reader.wasReadOn()).toBe(true);

    const other = await whole.newReader();
    await other.read(ADDRESS);
    expect(await other.wasReadOn()).toBe(false);
    const marks = async (page: typeof reader) =>
      (await page.marks()).map(({ entry, text }) => `${entry} ${text}`).sort();
    expect(await marks(reader)).toEqual(await marks(other));
    const [grown, read] = await Promise.all(
      [growing, whole].map(async (b) => readStoredArticle(await b.worker(), ADDRESS)),
    );
    expect(grown?.text).toContain('Julia Harmstorf');
    expect(grown).toEqual(read);
  });
});
