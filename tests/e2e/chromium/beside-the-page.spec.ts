/** The side panel and the page beside it show the same place, whichever of them the reader moves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { until } from '../page-objects/until';

describe('the panel beside the page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('goes through the mentions with the page, both ways', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    const panel = await browser.openPanel(reader);
    await panel.openHistoryOf('Tomasz Wieland');
    const mentions = panel.page.locator('.mention-words');
    const current = panel.page.locator('.row[aria-current]');
    const count = await mentions.count();
    expect(count).toBeGreaterThan(1);
    expect(await current.count()).toBe(0);

    // from the panel to the page
    await panel.page.getByRole('button', { name: 'Next place' }).click();
    await until('the card in the page', async () => (await reader.card.text())?.includes('Tomasz Wieland'));
    expect(await current.innerText()).toBe(await mentions.nth(0).innerText());
    await reader.page.bringToFront();
    await reader.card.dismiss();

    // from the page to the panel
    await reader.pointAt('Wieland');
    const words = await until('another place in the panel', async () => {
      const shown = await current.innerText();
      return shown !== (await mentions.nth(0).innerText()) && shown;
    });
    const places = (await mentions.allInnerTexts()).map((text, index) => ({ text, index }));
    const at = places.find(({ text }) => text === words)?.index ?? -1;
    expect(at).toBeGreaterThan(0);

    // and on from there
    await panel.page.bringToFront();
    await panel.page.getByRole('button', { name: 'Next place' }).click();
    await until(
      'the place after it',
      async () => (await current.innerText()) === (await mentions.nth((at + 1) % count).innerText()),
    );
  });
});
