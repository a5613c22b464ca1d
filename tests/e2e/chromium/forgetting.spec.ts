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

/** Makes the article of that slug one that was last read two years ago. */
const AGE = async (slug: string): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dramatis');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('articles', 'readwrite');
  const all = tx.objectStore('articles').getAll();
  all.onsuccess = () => {
    const ago = Date.now() - 2 * 365 * 86_400_000;
    const old = (all.result as { url: string }[]).filter(({ url }) => url.includes(slug));
    for (const article of old) tx.objectStore('articles').put({ ...article, firstReadAt: ago, lastReadAt: ago });
  };
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
};

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

  it('forgets by itself what was not read for long, once the reader wants it, and nothing before', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('inside-the-split'));
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html#forgetting`);
    await options.evaluate(AGE, 'inside-the-split');
    const rule = options.getByLabel('Forget by itself');
    expect(await rule.inputValue()).toBe('0');
    expect(await options.evaluate<string>(HOLDINGS)).toContain('Okafor-Lindqvist');
    await rule.selectOption('12');
    await until('no trace of the old article', async () => {
      return !(await options.evaluate<string>(HOLDINGS)).includes('inside-the-split');
    });
    expect(await options.evaluate<string>(HOLDINGS)).toContain('mayor-opens-quay');
    await rule.scrollIntoViewIfNeeded();
    await options.screenshot({ path: join(PICTURES, 'retention.png') });
  });
});
