/// <reference types="chrome" />
/** Words selected in an article bear a note from then on: written where no page hears the keys, shown where the words stand. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

const STORY = 'inside-the-split';
const NOTE = 'Ask **Beatrix** whether this is so.';

/** Selects part of the story's first long paragraph, as a hand would; gives the words. */
const selectWords = (reader: ReaderPage): Promise<string> =>
  reader.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p')].find((p) => (p.textContent?.length ?? 0) > 160);
    const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text;
    while (text.length < 90) text = walker.nextNode() as Text;
    paragraph?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(' ', 8) + 1);
    range.setEnd(text, text.data.indexOf(' ', 70));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });

describe('a note on a quote', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  let words: string;
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf(STORY));
  });
  afterAll(() => browser?.close());

  const margin = () => reader.card.text();
  const openSign = async (): Promise<string> => {
    await until('the sign', () => reader.signs());
    await reader.pressInClosedLayer('.quote-button');
    return until('the card', async () => {
      const text = await margin();
      return text?.includes('Beatrix') ? text : null;
    });
  };

  /** Where the note is written: a tab of ours, because the bubble cannot be driven from here. */
  const begin = async (): Promise<Page> => {
    await reader.page.bringToFront();
    words = await selectWords(reader);
    await until('the offer', async () => (await margin())?.includes('Note on this'));
    const opening = browser.context.waitForEvent('page');
    await reader.pressInClosedLayer('button:last-child');
    const page = await opening;
    await page.getByText('Note on a quote').waitFor();
    return page;
  };
  const field = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

  it('is begun by selecting words in the page, and survives the closing of where it is written', async () => {
    await (await browser.worker()).evaluate(() => {
      chrome.action.openPopup = () => Promise.reject(new Error('there is no bubble'));
    });
    const first = await begin();
    expect(await first.locator('.quote-head').innerText()).toContain(words);
    await field(first).fill(NOTE);
    await first.close();
    const again = await begin();
    expect(await field(again).inputValue()).toBe(NOTE);
    await again.setViewportSize({ width: 400, height: 600 });
    await again.screenshot({ path: join(PICTURES, 'quote-note.png') });
    await again.getByRole('button', { name: 'Save note' }).click();
    await again.getByText('Note saved.').waitFor();
    await again.close();
  });

  it('is shown in the margin at once, and opens there', async () => {
    await reader.page.bringToFront();
    expect(await openSign()).toContain('Ask Beatrix whether this is so.');
    await reader.page.screenshot({ path: join(PICTURES, 'quote-margin.png') });
    await reader.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await margin())?.includes('Beatrix'));
    expect(await reader.quotedText()).toBe(words);
  });

  it('is found again on the changed page', async () => {
    const html = await reader.page.evaluate(() => fetch(location.href).then((response) => response.text()));
    const [first = '', second = '', third = '', ...rest] = words.split(' ');
    const changed = html
      .replaceAll(words, [first, second, third, 'really', ...rest].join(' '))
      .replace('<p>', '<p>A paragraph that was not there before stands above all others now.</p><p>');
    expect(changed).toContain(`${third} really `);
    await reader.page.route(browser.newspaper.addressOf(STORY), (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: changed }),
    );
    await reader.page.reload();
    await reader.waitUntilPainted();
    expect(await openSign()).toContain('Ask Beatrix');
    await reader.page.keyboard.press('Escape');
    await until('the words', async () => (await reader.quotedText()).includes('really'));
  });

  it('stands with its article in the popup, keeps what it said, and is taken back', async () => {
    const popup = await browser.openPopup(reader);
    const { page } = popup;
    await page.locator('.masthead button, .masthead a').first().click();
    const note = page.locator('.note', { hasText: 'Beatrix' });
    await note.getByRole('button', { name: /^Edit/ }).click();
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('It is not so, says Beatrix.');
    await page.getByRole('button', { name: 'Save note' }).click();
    await popup.waitFor('Note saved.');
    await page.getByRole('button', { name: /said before$/ }).click();
    await page.locator('.note-revision', { hasText: 'whether this is so' }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'note-history.png') });
    await page.getByRole('button', { name: 'Bring back' }).first().click();
    await page.locator('.note > .note-body', { hasText: 'whether this is so' }).waitFor();
    await page.getByRole('button', { name: /^Delete/ }).click();
    await popup.waitFor('Note deleted.');
    await popup.close();
    await until('the margin to be empty', async () => !(await reader.signs()));
  });
});
