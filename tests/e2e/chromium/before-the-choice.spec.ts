/** As it is installed: no site is read before the reader says where, and the popup says how to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

describe('before the reader has chosen', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  beforeAll(async () => {
    browser = await openBrowser({ granted: false });
    reader = await browser.newReader();
    await reader.page.goto(browser.newspaper.addressOf('mayor-opens-quay'), { waitUntil: 'networkidle' });
  });
  afterAll(() => browser?.close());

  const access = async () =>
    (await browser.worker()).evaluate(async () => ({
      origins: (await chrome.permissions.getAll()).origins,
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    }));

  it('no site is granted, no script registered, and an article stays as it is', async () => {
    expect(await access()).toEqual({ origins: [], scripts: [] });
    expect(await reader.state()).toBeNull();
    expect(await reader.marks()).toEqual([]);
  });

  it('the popup says that the site is not allowed, and offers to allow it or all', async () => {
    const popup = await browser.openPopup(reader);
    await popup.page.getByRole('heading', { name: 'Not allowed here yet' }).waitFor();
    expect(await popup.text()).toContain(new URL(reader.page.url()).hostname);
    expect(await popup.page.locator('.notice-actions button').allInnerTexts()).toEqual([
      'Read this site',
      'Read on all sites',
    ]);
    await popup.close();
  });

  it('who wants chosen sites only says so on the welcome page, and still nothing runs', async () => {
    const welcome = await browser.context.newPage();
    await welcome.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    await welcome.getByText('Nothing is read before you choose.').waitFor();
    await welcome.getByRole('button', { name: 'Only on sites I choose' }).click();
    await welcome.getByRole('button', { name: 'Only on sites I choose', pressed: true }).waitFor();
    await welcome.close();
    const popup = await browser.openPopup(reader);
    await until('the popup to say so', async () => (await popup.text()).includes('Off on this site'));
    await popup.close();
    expect(await access()).toEqual({ origins: [], scripts: [] });
    expect(await reader.state()).toBeNull();
  });
});
