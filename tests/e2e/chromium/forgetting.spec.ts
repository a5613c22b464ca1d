/** What the reader forgets is gone: from every table, and from what pages of ours keep beside it. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { until } from '../page-objects/until';

/** Everything the extension's own origin and its storage hold, as one text. */
const HOLDINGS = `(async () => {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('dramatis');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = await Promise.all([...db.objectStoreNames].map((name) => new Promise((resolve) => {
    const all = db.transaction(name).objectStore(name).getAll();
    all.onsuccess = () => resolve(all.result);
  })));
  db.close();
  return JSON.stringify([tables, { ...localStorage }, await chrome.storage.session.get(null), await chrome.storage.local.get(null)]);
})()`;

describe('forgetting in the settings', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('asks once more, then leaves no trace of the last hour, nor of anything', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const holdings = (): Promise<string> => options.evaluate<string>(HOLDINGS);
    expect(await holdings()).toContain('Okafor-Lindqvist');

    await options.getByRole('button', { name: 'The last hour' }).click();
    const question = options.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await holdings()).toContain('Okafor-Lindqvist');

    await options.getByRole('button', { name: 'The last hour' }).click();
    await options.screenshot({ path: join(PICTURES, 'forgetting.png'), fullPage: true });
    await question.getByRole('button', { name: 'Forget', exact: true }).click();
    await options.getByText('Forgotten: 1 article').waitFor();
    await until('no trace of the article', async () => !(await holdings()).includes('Okafor-Lindqvist'));

    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    await until('the mayor', async () => (await holdings()).includes('Marsh'));
    await options.getByRole('button', { name: 'Everything', exact: true }).click();
    await question.getByRole('button', { name: 'Forget', exact: true }).click();
    await options.getByText('The library is empty.').waitFor();
    expect(await holdings()).not.toMatch(/Marsh|Northmoor|mayor-opens-quay/);
  });

  it('forgets one site', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('inside-the-split'));
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html#forgetting`);
    const host = new URL(browser.newspaper.addressOf('inside-the-split')).hostname;
    await options.getByLabel('Everything read on one site').fill(host);
    await options.getByRole('button', { name: 'Forget site' }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await options.getByText('Forgotten: 1 article').waitFor();
    expect(await options.evaluate<string>(HOLDINGS)).not.toContain('Okafor-Lindqvist');
  });
});
