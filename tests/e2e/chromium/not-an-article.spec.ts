/** A page that is no article is left alone, and the popup says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';

describe('a front page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('is neither marked nor sent nor kept', async () => {
    const reader = await browser.newReader();
    await reader.page.goto(browser.newspaper.frontPageOf('harbour-ledger'));
    const popup = await browser.openPopup(reader);
    await popup.waitFor('Not an article');
    expect(await reader.marks()).toEqual([]);
    expect((await popup.storedText()).includes('Okafor-Lindqvist')).toBe(false);
    await popup.close();
  });

  it('is told from the article behind it', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    const popup = await browser.openPopup(reader);
    await popup.waitFor('Ines Okafor-Lindqvist');
    expect((await popup.storedText()).includes('Okafor-Lindqvist')).toBe(true);
    await popup.close();
  });
});
