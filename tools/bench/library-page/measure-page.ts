/** What a reader of the library's own page waits for, on a library of one size. Times in milliseconds, as seen in the page. */
import type { Page } from 'playwright-core';
import { type OpenBrowser, openBrowser } from '../../../tests/e2e/open-browser';
import { seedLibrary } from '../library/seed';
import { median, noteFirstRow, quantile } from '../opening';
import { noteLongTasks, type Scrolling, scrollList, timeKey, timeUntil } from './in-page';
import { pageLibrary, wordOf } from './page-library';

export type PageFigures = {
  articles: number;
  people: number;
  /** From the address to the first rows painted; median of openings in a warm browser. */
  firstRows: number;
  /** From the first look at the search field to an index of everything. */
  indexReady: number;
  searchKey: number;
  searchSlowest: number;
  /** A person of whom 500 claims speak, from the click to the paint. */
  openPerson: number;
  /** The main thread's part of it. */
  openPersonCpu: number;
  filterCompany: number;
  sortByName: number;
  scrolling: Scrolling;
  /** From the address to 300 names in their place, and the longest the page did not answer in that time. */
  network: number;
  networkCpu: number;
  networkBlocked: number;
};

const OPENINGS = 9;
const WARM_UP = 2;
/** Names, beginnings, typing errors, words of articles common and rare, two words. */
const QUERIES = (): string[] => [
  ...['k', 'ka', 'kai', 'kai c', 'castel', 'castlel', 'archer', 'chief exec', 'marsh 1', 'orton'],
  ...[40, 400, 4_000, 20_000].map(wordOf),
  `${wordOf(300)} ${wordOf(900)}`,
  `${wordOf(2_500).slice(0, 4)}`,
];

export async function measurePage(articles: number, profile: string): Promise<PageFigures> {
  const browser = await openBrowser({ profile });
  try {
    const page = await openLibraryPage(browser, '#/notes');
    const { tables, manyId, company } = pageLibrary(articles);
    await seedLibrary(page, tables);
    await page.close();
    const firstRows = await timeFirstRows(browser);
    const open = await openLibraryPage(browser, '#/people');
    const scrolling = await open.evaluate(scrollList);
    const person = await timePerson(open, manyId);
    const network = await timeNetwork(open);
    const filterCompany = await timeUntil(open, `#/people?at=${encodeURIComponent(company)}`, '.shelf-row .row');
    const sortByName = await timeUntil(open, '#/people?by=name', '.shelf-row .row');
    const { indexReady, keys } = await timeSearch(open);
    return {
      articles,
      people: articles * 2,
      firstRows,
      indexReady,
      searchKey: median(keys),
      searchSlowest: quantile(
        [...keys].sort((a, b) => a - b),
        1,
      ),
      ...person,
      ...network,
      filterCompany,
      sortByName,
      scrolling,
    };
  } finally {
    await browser.close();
  }
}

async function openLibraryPage({ context, extensionId }: OpenBrowser, hash: string): Promise<Page> {
  const page = await context.newPage();
  // the compiler names inner functions through this
  await page.addInitScript({ content: 'globalThis.__name = (f) => f' });
  await page.addInitScript(noteFirstRow);
  await page.goto(`chrome-extension://${extensionId}/library.html${hash}`);
  await page.locator('.library-shelf > *').first().waitFor();
  return page;
}

async function timeFirstRows(browser: OpenBrowser): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await openLibraryPage(browser, '#/people');
    const shown = await page.waitForFunction(() => (globalThis as { castShownAt?: number }).castShownAt);
    times.push((await shown.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return median(times.slice(WARM_UP));
}

/** Processor time of the page's main thread, milliseconds: on a busy machine the steadier measure. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const start = await read();
  return async () => (await read()) - start;
}

async function timePerson(page: Page, id: string): Promise<Pick<PageFigures, 'openPerson' | 'openPersonCpu'>> {
  const times: number[] = [];
  const cpu: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    await timeUntil(page, '#/notes', '.note-card');
    const thread = await threadTime(page);
    times.push(await timeUntil(page, `#/people/${id}`, '.library-detail .timeline'));
    cpu.push(await thread());
  }
  return { openPerson: median(times.slice(1)), openPersonCpu: median(cpu.slice(1)) };
}

async function timeNetwork(page: Page): Promise<Pick<PageFigures, 'network' | 'networkCpu' | 'networkBlocked'>> {
  await page.evaluate(noteLongTasks);
  const thread = await threadTime(page);
  const network = await timeUntil(page, '#/network', '[data-settled=yes]');
  const networkCpu = await thread();
  // long tasks are told a moment after they end
  await page.waitForTimeout(300);
  const networkBlocked = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0);
  return { network, networkCpu, networkBlocked };
}

async function timeSearch(page: Page): Promise<{ indexReady: number; keys: number[] }> {
  const start = performance.now();
  await page.locator('.library-search input').fill('orton');
  await page.waitForFunction(
    () => document.querySelector('[data-found]') && !document.querySelector('.shelf-progress'),
    null,
    {
      timeout: 600_000,
      polling: 50,
    },
  );
  const indexReady = performance.now() - start;
  const keys: number[] = [];
  for (const query of QUERIES()) keys.push(await page.evaluate(timeKey, query));
  return { indexReady, keys };
}
