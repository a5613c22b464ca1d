/** axe-core finds nothing to object to, in light and in dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { findViolations } from '../page-objects/axe';
import type { PopupPage } from '../page-objects/popup-page';

describe.each([{ dark: false }, { dark: true }])('the popup, dark: $dark', ({ dark }) => {
  let browser: OpenBrowser;
  let popup: PopupPage;
  beforeAll(async () => {
    browser = await openBrowser({ dark });
    const reader = await browser.newReader();
    for (const slug of ['lumenfold-departures', 'inside-the-split'])
      await reader.read(browser.newspaper.addressOf(slug));
    popup = await browser.openPopup(reader);
  });
  afterAll(() => browser?.close());

  it('is without a violation on the cast', async () => {
    await popup.names();
    expect(await findViolations(popup.page)).toEqual([]);
  });

  it('is without a violation on a person', async () => {
    await popup.openHistoryOf('Ines Okafor-Lindqvist');
    expect(await findViolations(popup.page)).toEqual([]);
  });

  it('is without a violation on the exports', async () => {
    await popup.page.getByRole('button', { name: 'Export', exact: true }).click();
    await popup.page.locator('[data-format]').first().waitFor();
    expect(await findViolations(popup.page)).toEqual([]);
  });
});
