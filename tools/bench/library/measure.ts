/** What a reader waits for, on a library of one size. Times in milliseconds, as seen in the page or from the tab. */
import type { Page } from 'playwright-core';
import { type OpenBrowser, openBrowser } from '../../../tests/e2e/open-browser';
import type { PopupPage } from '../../../tests/e2e/page-objects/popup-page';
import type { ReaderPage } from '../../../tests/e2e/page-objects/reader-page';
import { bigLibrary } from '../big-library';
import { median, noteFirstRow } from '../opening';
import { measureWork, type WorkFigures } from './measure-work';
import { seedLibrary } from './seed';

export type LibraryFigures = WorkFigures & {
  articles: number;
  people: number;
  mentions: number;
  /** From the address to the painted names, reading and recording between; median. */
  readArticle: number;
  popupWarm: number;
  /** First popup of a browser just started. */
  popupFresh: number;
  searchKey: number;
  searchSlowest: number;
  openPerson: number;
  bytesPerArticle: number;
};

const OPENINGS = 15;
const WARM_UP = 4;
const FRESH_STARTS = 3;
const QUERIES = ['k', 'ort', 'ben', 'cl ar', 'dov', 'ev', 'gi h', 'jo', 'marsh', 'ad'];

export async function measureLibrary(articles: number, profile: string): Promise<LibraryFigures> {
  const [people, organizations] = [articles * 2, Math.round(articles * 0.8)];
  await seed(profile, { articles, people, organizations });
  const browser = await openBrowser({ profile });
  let figures: Omit<LibraryFigures, 'popupFresh'>;
  try {
    const page = await openOwnPage(browser);
    const reader = await browser.newReader();
    const readArticle = await timeReading(browser, reader);
    const { popupWarm, popup } = await timeOpenings(browser, reader);
    const keys = await timeSearch(popup.page);
    figures = {
      articles,
      people,
      mentions: articles * 36,
      readArticle,
      popupWarm,
      searchKey: median(keys),
      searchSlowest: Math.max(...keys),
      openPerson: await timePerson(popup.page),
      bytesPerArticle: Math.round((await readUsage(page)) / articles),
      ...(await measureWork(browser, reader, page)),
    };
  } finally {
    await browser.close();
  }
  return { ...figures, popupFresh: await timeFresh(profile) };
}

/** In a browser of its own: what was written in minutes is still being put in order for a while, which a library that grew in years is not. */
async function seed(profile: string, size: { articles: number; people: number; organizations: number }): Promise<void> {
  const browser = await openBrowser({ profile });
  try {
    await seedLibrary(await openOwnPage(browser), bigLibrary(size));
  } finally {
    await browser.close();
  }
}

async function openOwnPage({ context, extensionId }: OpenBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('body :is([data-row], .notice, button)').first().waitFor();
  return page;
}

async function timeReading({ newspaper }: OpenBrowser, reader: ReaderPage): Promise<number> {
  const times: number[] = [];
  for (const { slug } of newspaper.articles) {
    const start = performance.now();
    await reader.read(newspaper.addressOf(slug));
    times.push(performance.now() - start);
  }
  return median(times);
}

async function timeOpenings(
  browser: OpenBrowser,
  reader: ReaderPage,
): Promise<{ popupWarm: number; popup: PopupPage }> {
  const times: number[] = [];
  for (let opening = 1; ; opening++) {
    const popup = await browser.openPopup(reader, noteFirstRow);
    times.push(await shownAt(popup.page));
    if (opening === OPENINGS) return { popupWarm: median(times.slice(WARM_UP)), popup };
    await popup.close();
  }
}

async function shownAt(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => (globalThis as { castShownAt?: number }).castShownAt);
  return (await shown.jsonValue()) ?? Number.NaN;
}

/** From the key to the frame that shows what was found. */
async function timeSearch(page: Page): Promise<number[]> {
  await page.getByRole('searchbox').focus();
  const times: number[] = [];
  for (const query of QUERIES) {
    times.push(
      await page.evaluate(async (text) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const view = document.querySelector('.view');
        if (!field || !view) return Number.NaN;
        const start = performance.now();
        const done = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!view.querySelector('[data-row], .notice')) return;
            requestAnimationFrame(() => {
              observer.disconnect();
              resolve();
            });
          });
          observer.observe(view, { childList: true, subtree: true, characterData: true });
        });
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await done;
        return performance.now() - start;
      }, query),
    );
  }
  return times;
}

async function timePerson(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const view = document.querySelector('.view');
    const row = view?.querySelector<HTMLElement>('[data-row]');
    if (!view || !row) return Number.NaN;
    const start = performance.now();
    row.click();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!view.querySelector('.entity-name')) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      });
      observer.observe(view, { childList: true, subtree: true });
    });
    return performance.now() - start;
  });
}

const readUsage = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);

async function timeFresh(profile: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < FRESH_STARTS; start++) {
    const browser = await openBrowser({ profile });
    try {
      const reader = await browser.newReader();
      await reader.read(browser.newspaper.addressOf(browser.newspaper.articles[0]?.slug ?? ''));
      const popup = await browser.openPopup(reader, noteFirstRow);
      times.push(await shownAt(popup.page));
    } finally {
      await browser.close();
    }
  }
  return median(times);
}
