/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../open-browser';
import type { ReaderPage } from './reader-page';
import { until } from './until';

/** Notes are then begun in a tab of ours: the bubble cannot be driven from here. */
export async function openNoBubble(browser: OpenBrowser): Promise<void> {
  await (await browser.worker()).evaluate(() => {
    chrome.action.openPopup = () => Promise.reject(new Error('there is no bubble'));
  });
}

/** Selects words of the story as a hand would, presses the offer, and gives them with the tab where the note is written. */
export async function beginQuoteNote(
  { context }: OpenBrowser,
  reader: ReaderPage,
): Promise<{ words: string; page: Page }> {
  await reader.page.bringToFront();
  const words = await selectWords(reader);
  await until('the offer', async () => (await reader.card.text())?.includes('Note on this'));
  const opening = context.waitForEvent('page');
  await reader.pressInClosedLayer('button:last-child');
  const page = await opening;
  await page.getByText('Note on a quote').waitFor();
  return { words, page };
}

/** Part of the first long run of text in the story. */
const selectWords = (reader: ReaderPage): Promise<string> =>
  reader.page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text;
    while (text.length < 90 || !text.parentElement?.matches('p')) text = walker.nextNode() as Text;
    text.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(' ', 8) + 1);
    range.setEnd(text, text.data.indexOf(' ', 70));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  });
