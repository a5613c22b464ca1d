import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../../../tools/browser/chromium';
import type { ReaderPage } from './reader-page';

/**
 * The popup over an article. Playwright cannot drive the bubble itself, so the same page is opened in a tab of popup width that is
 * told which tab lies below it. The side panel, which it cannot drive either, likewise.
 */
export class PopupPage {
  private constructor(readonly page: Page) {}

  static async over(
    reader: ReaderPage,
    { context, extensionId }: ChromiumWithExtension,
    before?: () => void,
    path: 'popup.html' | 'sidepanel.html' = 'popup.html',
  ): Promise<PopupPage> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript(toStandOver(reader.page.url()));
    if (before) await page.addInitScript(before);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    // a tab in the background is drawn late, and Preact waits for a frame
    await page.bringToFront();
    return new PopupPage(page);
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  private async waitForRows(): Promise<void> {
    const row = this.page.locator('[data-row]').first();
    await row.waitFor({ timeout: 20_000 }).catch(async () => {
      throw new Error(`no row came; the popup says: ${await this.text()}`);
    });
  }

  /** The names of the cast, or of what the search found, in the order shown. */
  async names(): Promise<string[]> {
    await this.waitForRows();
    return this.page.locator('[data-row] .row-name bdi').allInnerTexts();
  }

  /** The rows as they read: the name and the line below it. */
  async rows(): Promise<{ name: string; line: string }[]> {
    await this.waitForRows();
    return this.page.locator('[data-row]').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('.row-name bdi')?.textContent ?? '',
        line: row.querySelector('.row-line')?.textContent ?? '',
      })),
    );
  }

  /** Opens a person's or company's page by the row that bears the name, and gives what it says. */
  async openHistoryOf(name: string): Promise<string> {
    const row = this.page.locator('[data-row]').filter({ has: this.page.locator('.row-name bdi', { hasText: name }) });
    await row.first().click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
    return this.page.getByRole('main').innerText();
  }

  /** What stands in the section of that title on the page that is open. */
  section(title: string): Promise<string> {
    const heading = this.page.getByRole('heading', { name: title });
    return this.page.locator('section').filter({ has: heading }).first().innerText();
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back', exact: true }).click();
  }

  async search(query: string): Promise<string[]> {
    await this.page.getByRole('searchbox').fill(query);
    await this.page.getByRole('list', { name: 'People and companies found' }).waitFor();
    return this.names();
  }

  async writeNote(body: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a note' }).click();
    await this.page.getByRole('textbox', { name: 'Note', exact: true }).fill(body);
    await this.page.getByRole('button', { name: 'Save note' }).click();
    await this.waitFor('Note saved.');
  }

  /** Saves a file by the name of its format and gives its name and content. */
  async exportAs(format: string): Promise<{ file: string; content: Buffer }> {
    if (!(await this.page.locator('[data-format]').first().isVisible()))
      await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    const download = this.page.waitForEvent('download');
    await this.page.locator(`[data-format="${format}"]`).click();
    const saved = await download;
    return { file: saved.suggestedFilename(), content: await readFile(await saved.path()) };
  }

  /** Opens everybody of the cast in turn. */
  async readEveryone(): Promise<{ name: string; text: string }[]> {
    const pages: { name: string; text: string }[] = [];
    for (const name of await this.names()) {
      pages.push({ name, text: await this.openHistoryOf(name) });
      await this.back();
    }
    return pages;
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

/**
 * Answers the popup's question for the active tab with the reader's. As text: a compiler's own helpers do not reach the page. The address of
 * a site that is not allowed is told to the popup the reader opens over it, but not to this page in a tab.
 */
const toStandOver = (address: string): string => `{
  const query = chrome.tabs.query.bind(chrome.tabs);
  const address = ${JSON.stringify(address)};
  chrome.tabs.query = async (filter) => {
    if (!filter.active) return query(filter);
    const tabs = await query({});
    const told = tabs.filter((tab) => tab.url === address);
    return told.length > 0 ? told : tabs.filter((tab) => tab.url === undefined).map((tab) => ({ ...tab, url: address }));
  };
}`;
