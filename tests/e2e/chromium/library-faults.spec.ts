/** What a browser can do to the library, done: each time the reader is told what is so and what helps, and nothing is lost. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_NUMBER } from '@/lib/store/database';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { until } from '../page-objects/until';

const SLUG = 'mayor-opens-quay';

/** A page of the extension that never touches the library. */
const PLAIN = 'third-party-notices.txt';

/** Does something with the raw database; `db` stays open unless it is closed. */
const withDatabase = (body: string, version = ''): string => `(async () => {
  const opening = indexedDB.open('dramatis'${version});
  const db = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  ${body}
})()`;

/** Waits for the notice; says what stands there instead when it does not come. */
async function notice(page: Page, title: string): Promise<void> {
  await page
    .getByRole('heading', { name: title })
    .waitFor({ timeout: 20_000 })
    .catch(async () => {
      throw new Error(`no "${title}" at ${page.url()}, but: ${await page.locator('body').innerText()}`);
    });
}

describe('a fault of the library', () => {
  let browser: OpenBrowser;
  beforeEach(async () => {
    browser = await openBrowser();
  });
  afterEach(() => browser?.close());

  const open = async (path: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await page.bringToFront();
    return page;
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: join(PICTURES, `fault-${name}.png`) });

  it('newer: every surface says so and writes nothing', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf(SLUG));
    const plain = await open(PLAIN);
    await plain.evaluate(
      withDatabase(
        `await all(db.transaction('meta', 'readwrite').objectStore('meta').put({ key: 'schema', value: ${SCHEMA_NUMBER + 1} }));
         db.close();`,
      ),
    );
    await browser.killWorker();
    for (const path of ['popup.html', 'sidepanel.html', 'library.html', 'options.html']) {
      const page = await open(path);
      await notice(page, 'A newer version wrote this library');
      if (path !== 'library.html') await picture(page, `newer-${path.split('.')[0]}`);
      await page.close();
    }
    const count = () =>
      plain.evaluate(
        withDatabase(
          `const n = await all(db.transaction('articles').objectStore('articles').count()); db.close(); return n;`,
        ),
      );
    const before = await count();
    const other = await browser.newReader();
    await other.page.goto(browser.newspaper.addressOf('lumenfold-departures'));
    const popup = await browser.openPopup(other);
    await notice(popup.page, 'A newer version wrote this library');
    expect(await count()).toBe(before);
    expect(await other.marks()).toEqual([]);
  });

  it('blocked: says which tab is in the way, and goes on by itself when it is closed', async () => {
    const plain = await open(PLAIN);
    await until('every page and worker to have let go', () =>
      plain.evaluate<boolean>(`new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('dramatis');
        deleting.onsuccess = () => resolve(true);
        deleting.onerror = () => resolve(false);
      })`),
    );
    // as a first version would have left it, in a tab that does not let go
    await plain.evaluate(withDatabase('globalThis.held = db;', ', 1'));
    const popup = await open('popup.html');
    await notice(popup, 'Another tab is in the way');
    await picture(popup, 'blocked');
    await plain.close();
    await popup.getByRole('heading', { name: 'Another tab is in the way' }).waitFor({ state: 'detached' });
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf(SLUG));
  });

  it('full: the article is not half kept, the popup says why, and with room it is read', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf(SLUG));
    const fill = await fillDisk(browser);
    const other = await browser.newReader();
    await other.page.goto(browser.newspaper.addressOf('lumenfold-departures'));
    const popup = await browser.openPopup(other);
    await notice(popup.page, 'No room left');
    await picture(popup.page, 'full');
    expect(await popup.storedText()).not.toContain('Okafor-Lindqvist');
    await fill.end();
    await popup.page.getByRole('button', { name: 'Try again' }).click();
    await until('the names', async () => (await other.marks()).length > 0);
    expect(await popup.storedText()).toContain('Okafor-Lindqvist');
  });
});

/** The worker's writes meet a full disk until `end`: Chromium gives an extension with unlimitedStorage no quota to run out of. */
async function fillDisk(browser: OpenBrowser): Promise<{ end(): Promise<void> }> {
  const run = async (script: string) => (await browser.worker()).evaluate(script);
  await run(`{
    globalThis.realPut = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name !== 'texts') return globalThis.realPut.apply(this, given);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  }`);
  return { end: async () => void (await run('IDBObjectStore.prototype.put = globalThis.realPut; undefined')) };
}
