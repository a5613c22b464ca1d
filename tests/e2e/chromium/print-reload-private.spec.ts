/** A page that is printed, one whose extension is reloaded below it, and one in a private window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { ReaderPage } from '../page-objects/reader-page';
import { readStoredArticle } from '../page-objects/stored-article';
import { until } from '../page-objects/until';

const lineOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body, '::highlight(name-person)').textDecorationLine);

const setKnowledge = async (browser: OpenBrowser): Promise<void> => {
  const marking = { people: true, organizations: true, style: 'underline', firstOnly: false, knowledge: true };
  await (await browser.worker()).evaluate(async (m) => {
    await chrome.storage.local.set({ settings: { version: 1, marking: m } });
  }, marking);
};

describe('a page that is printed', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
    await setKnowledge(browser);
  });
  afterAll(() => browser?.close());

  it('bears no line and no layer on paper, and both again afterwards', async () => {
    const reader = await browser.newReader();
    const { page } = reader;
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    const marks = await reader.marks();
    const layerOf = () =>
      page.evaluate(() => {
        const last = document.documentElement.lastElementChild;
        return last && last !== document.body ? getComputedStyle(last).display : null;
      });
    await until('the layer', async () => (await layerOf()) === 'block');
    expect(await lineOf(page)).toBe('underline');
    await page.emulateMedia({ media: 'print' });
    expect(await lineOf(page)).toBe('none');
    await page.emulateMedia({ media: null });
    // listens after ours, so that it sees what ours did
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const last = document.documentElement.lastElementChild as HTMLElement;
        document.documentElement.dataset.printed = last.style.display;
      });
    });
    await page.pdf();
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('none');
    expect(await layerOf()).toBe('block');
    expect(await lineOf(page)).toBe('underline');
    expect(await reader.marks()).toEqual(marks);
  });
});

describe('a page whose extension is reloaded', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('is marked once, by the new one, and answers the pointer', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    const before = await reader.marks();
    await browser.reload();
    await until(
      'the new extension to have read the page',
      async () => (await reader.liveMarks())?.length === before.length,
    );
    expect(await reader.marks()).toEqual(before);
    expect(await lineOf(reader.page)).toBe('underline');
    await reader.page.bringToFront();
    await reader.pointAt(before[0]?.text ?? '');
    await until('a card', () => reader.card.text());
  });
});

describe('a private window', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ inPrivate: true });
  });
  afterAll(() => browser?.close());

  it('is neither marked nor kept, even where the extension is allowed in it', async () => {
    const address = browser.newspaper.addressOf('mayor-opens-quay');
    const worker = await browser.worker();
    await worker.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
    const page = await until('the private page', async () => browser.context.pages().find((p) => p.url() === address));
    const reader = await ReaderPage.at(page, browser.extensionId);
    const stored = () =>
      worker.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
      );
    await until('the icon to know', async () => (await stored()).includes('"private"'));
    expect(await reader.marks()).toEqual([]);
    expect(await readStoredArticle(worker, address)).toBeNull();
    expect(await stored()).not.toContain('mayor-opens-quay');

    // the same page in a window that is not private is read as ever
    const open = await browser.newReader();
    await open.read(address);
    expect(await readStoredArticle(worker, address)).not.toBeNull();
    expect(await reader.marks()).toEqual([]);
  });
});
