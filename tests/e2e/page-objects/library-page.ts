import type { Locator, Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../../../tools/browser/chromium';

/** The library in its own tab. */
export class LibraryPage {
  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  static async open({ context, extensionId }: ChromiumWithExtension, hash = '#/people'): Promise<LibraryPage> {
    const address = `chrome-extension://${extensionId}/library.html`;
    const library = new LibraryPage(await context.newPage(), address);
    await library.goTo(hash);
    return library;
  }

  async goTo(hash: string): Promise<void> {
    await this.page.goto(`${this.address}${hash}`);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** The line to ask or search in; it offers how to go on, which makes it a combobox. */
  get line(): Locator {
    return this.page.locator('.library-search').getByRole('combobox');
  }

  async ask(question: string): Promise<void> {
    await this.line.fill(question);
  }

  /** The names of the rows, once there are any. */
  async names(): Promise<string[]> {
    await this.page.locator('.library-shelf [data-row]').first().waitFor();
    return this.page.locator('.library-shelf .row-name bdi').allInnerTexts();
  }

  /** The rows of the table of moves, once there are any. */
  async moves(): Promise<string[]> {
    await this.page.locator('.departures tbody').first().waitFor();
    return this.page.locator('.departures tbody').allInnerTexts();
  }
}
