/** What the reader writes stays, whatever dies in between, and leaves in files that others can read. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
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
