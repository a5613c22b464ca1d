/** The button in the tool bar: the popup over the article in front. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { RealPopup } from '../page-objects/real-popup';
import { until } from '../page-objects/until';

describe('the popup of the tool bar', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows the cast of the article in front', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    await reader.page.bringToFront();
    const popup = await RealPopup.open(browser);
    const text = await until('the cast', async () => {
      const shown = await popup.text();
      return shown.includes('Olivia Marsh') && shown;
    });
    expect(text).toContain('Patience Adeyemi-Clarke');
    expect(await popup.size()).toEqual([400, 600]);
    expect(await popup.overflows()).toBe(false);
    writeFileSync(join(PICTURES, 'tool-bar-popup.png'), await popup.picture());
  });
});
