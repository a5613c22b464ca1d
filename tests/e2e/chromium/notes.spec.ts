/** What the reader writes stays, whatever dies in between, and leaves in files that others can read. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { findViolations } from '../page-objects/axe';
import type { ReaderPage } from '../page-objects/reader-page';

const NOTE = 'Ask **Beatrix** whether the drawer story is true.';

describe('notes', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('inside-the-split'));
  });
  afterAll(() => browser?.close());

  it('are written on a person while the worker is dead, and are there in the next popup', async () => {
    const popup = await browser.openPopup(reader);
    await popup.openHistoryOf('Yusuf Benomar');
    await browser.killWorker();
    await popup.writeNote(NOTE);
    await popup.page.screenshot({ path: join(PICTURES, 'note-written.png') });
    await popup.close();
    await browser.killWorker();

    const next = await browser.openPopup(reader);
    expect(await next.search('Benomar')).toContain('Yusuf Benomar');
    expect(await next.openHistoryOf('Yusuf Benomar')).toContain('whether the drawer story is true');
    await next.close();
  });

  it('are offered the names of the library after two brackets, by the keyboard alone', async () => {
    const popup = await browser.openPopup(reader);
    await popup.search('Okafor');
    await popup.openHistoryOf('Ines Okafor-Lindqvist');
    const { page } = popup;
    await page.getByRole('button', { name: 'Add a note' }).first().click();
    const field = page.getByRole('textbox', { name: 'Note', exact: true });
    await field.pressSequentially('Compare [[benom');
    await page.getByRole('option', { name: 'Yusuf Benomar', selected: true }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'note-link-offered.png') });
    expect(await findViolations(page)).toEqual([]);
    await field.press('Enter');
    await field.pressSequentially(' first.');
    expect(await field.inputValue()).toBe('Compare [[Yusuf Benomar]] first.');
    await field.pressSequentially(' [[benom');
    await page.getByRole('option', { name: 'Yusuf Benomar', selected: true }).waitFor();
    await field.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    // what the reader selects stays selected
    for (let i = 0; i < 3; i++) await field.press('ArrowLeft');
    for (let i = 0; i < 3; i++) await field.press('Shift+ArrowRight');
    expect(await field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd))).toBe(
      'nom',
    );
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await popup.close();
  });

  it('leave as Markdown with the person they are about', async () => {
    const popup = await browser.openPopup(reader);
    const { file, content } = await popup.exportAs('notes');
    expect(file).toMatch(/\.md$/);
    expect(content.toString('utf8')).toContain(NOTE);
    expect(content.toString('utf8')).toContain('Yusuf Benomar');
    await popup.close();
  });

  it('leave as JSON with the articles that name the person', async () => {
    const popup = await browser.openPopup(reader);
    const { file, content } = await popup.exportAs('json');
    expect(file).toMatch(/\.json$/);
    const { notes, articles } = JSON.parse(content.toString('utf8')) as {
      notes: { body: string }[];
      articles: { url: string }[];
    };
    expect(notes.map((note) => note.body)).toEqual([NOTE]);
    expect(articles.map((article) => article.url)).toEqual([browser.newspaper.addressOf('inside-the-split')]);
    await popup.close();
  });
});

describe('an article read while the worker dies', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('is remembered whole, once', async () => {
    const reader = await browser.newReader();
    const address = browser.newspaper.addressOf('lumenfold-departures');
    await reader.read(address);
    await browser.killWorker();
    const before = await reader.marks();
    await reader.read(address);
    expect(await reader.marks()).toEqual(before);
    const popup = await browser.openPopup(reader);
    expect(await popup.openHistoryOf('Tomasz Wieland')).toMatch(/Met in 1 article /);
    await popup.close();
  });
});
