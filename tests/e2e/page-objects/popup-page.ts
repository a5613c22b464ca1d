/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../../../tools/browser/chromium';
import type { ReaderPage } from './reader-page';

/**
 * The popup over an article. Playwright cannot drive the bubble itself, so the same page is opened in a tab of popup width that is
 * told which tab lies below it.
 */
export class PopupPage {
  private constructor(readonly page: Page) {}

  static async over(reader: ReaderPage, { context, extensionId, worker }: ChromiumWithExtension): Promise<PopupPage> {
    const tabId = await (await worker()).evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? null;
    }, reader.page.url());
    if (tabId === null) throw new Error(`no tab shows ${reader.page.url()}`);
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript((id) => {
      const { query } = chrome.tabs;
      Object.assign(chrome.tabs, {
        query: async (filter: chrome.tabs.QueryInfo) => (filter.active ? [await chrome.tabs.get(id)] : query(filter)),
      });
    }, tabId);
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    return new PopupPage(page);
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async waitFor(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Every row of every database of ours as one string, to look for what should or should not have been kept. */
  storedText(): Promise<string> {
    return this.page.evaluate(async () => {
      const asPromise = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const rows: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await asPromise(indexedDB.open(name));
        for (const store of database.objectStoreNames)
          rows.push(await asPromise(database.transaction(store).objectStore(store).getAll()));
        database.close();
      }
      return JSON.stringify(rows);
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
