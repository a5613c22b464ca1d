/** What the reader decides about pages and names: off is off, and a name they select is a name from then on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

type Rule = { host: string; reading: 'on' | 'off' };

describe('the reader decides', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const set = async (change: { paused?: boolean; siteRules?: Rule[] }): Promise<void> => {
    const worker = await browser.worker();
    await worker.evaluate(async (settings) => {
      await chrome.storage.local.set({ settings: { version: 1, ...settings } });
    }, change);
  };
  const registered = async (): Promise<number> =>
    (await browser.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const open = async (): Promise<ReaderPage> => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    return reader;
  };
  const styleOf = (reader: ReaderPage) =>
    reader.page.evaluate(() => getComputedStyle(document.body, '::highlight(name-person)').textDecorationLine);

  it('a pause takes everything out of the page, and its end brings it back', async () => {
    const reader = await open();
    expect(await styleOf(reader)).toBe('underline');
    await set({ paused: true });
    await until('no mark', async () => (await reader.marks()).length === 0);
    await until('no style', async () => (await styleOf(reader)) !== 'underline');
    await until('no script for new pages', async () => (await registered()) === 0);
    const other = await browser.newReader();
    await other.page.goto(browser.newspaper.addressOf('inside-the-split'));
    expect(await other.state()).toBeNull();
    await set({ paused: false });
    await other.waitUntilPainted();
    await reader.waitUntilPainted();
  });

  it('a site that is off has none of our scripts', async () => {
    const { hostname } = new URL(browser.newspaper.addressOf('inside-the-split'));
    await set({ siteRules: [{ host: hostname, reading: 'off' }] });
    const worker = await browser.worker();
    await until('the site to be left out', () =>
      worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).some((script) => script.excludeMatches?.length),
      ),
    );
    const reader = await browser.newReader();
    await reader.page.goto(browser.newspaper.addressOf('inside-the-split'), { waitUntil: 'networkidle' });
    expect(await reader.state()).toBeNull();
    await set({ siteRules: [] });
    await reader.waitUntilPainted();
  });

  it('a name that is selected is remembered, here and after the page is opened again', async () => {
    const reader = await open();
    const before = await reader.markedTexts();
    // a capitalised word that no model takes for a name
    const word = await reader.page.evaluate((marked) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.length < 80 || !text.parentElement?.matches('p') || text.parentElement.closest('figure, aside'))
          continue;
        const found = /(?<![\p{L}-])\p{Lu}\p{Ll}{3,}(?![\p{L}-])/u.exec(text.data);
        if (!found || marked.some((name) => name.includes(found[0]))) continue;
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        text.parentElement.scrollIntoView({ block: 'center' });
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return found[0];
      }
      return '';
    }, before);
    expect(word).not.toBe('');
    await until('the offer', async () => (await reader.card.text())?.includes('Remember person'));
    await reader.pressInClosedLayer('button');
    await until(`${word} to be marked`, async () => (await reader.markedTexts()).includes(word));
    await reader.page.reload();
    await until(`${word} to be marked again`, async () => (await reader.markedTexts()).includes(word));
    await takeBack(word);
    await reader.page.reload();
    await reader.waitUntilPainted();
    expect(await reader.markedTexts()).not.toContain(word);
  });

  it('somebody muted in an article stays unmarked there, is marked elsewhere, and can be marked again', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('inside-the-split'));
    const name = 'Tomasz Wieland';
    await reader.pointAt(name);
    await reader.card.about(name);
    await reader.pressInClosedLayer('.card-more button');
    await reader.pressInClosedLayer('.not-right li:nth-child(4) button');
    await until('no mark', async () => !(await reader.markedTexts()).includes(name));
    await reader.page.reload();
    await reader.waitUntilPainted();
    expect(await reader.markedTexts()).not.toContain(name);
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    expect(await reader.markedTexts()).toContain(name);

    const settings = await browser.context.newPage();
    await settings.goto(`chrome-extension://${browser.extensionId}/options.html#muted`);
    const row = settings.locator('#muted li').filter({ hasText: name });
    expect(await row.innerText()).toContain('In “');
    await row.getByRole('button', { name: 'Mark again' }).click();
    await row.waitFor({ state: 'detached' });
    await settings.close();
    await reader.read(browser.newspaper.addressOf('inside-the-split'));
    expect(await reader.markedTexts()).toContain(name);
  });

  /** In the settings, where every name the reader told stands. */
  const takeBack = async (name: string): Promise<void> => {
    const settings = await browser.context.newPage();
    await settings.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await settings.getByRole('button', { name: `Remove ${name}` }).click();
    await settings.getByText('Select a name in an article that was not marked').waitFor();
    await settings.close();
  };
});
