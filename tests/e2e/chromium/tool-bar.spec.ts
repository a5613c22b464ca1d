/** The button in the tool bar: the popup over the article in front. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { RealPopup } from '../page-objects/real-popup';
import { until } from '../page-objects/until';

describe('the button of the tool bar', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The badge and the spoken title of the tab in front, its address and what is kept of it. */
  const button = async (): Promise<string[]> =>
    (await browser.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      const about = [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
      return [...about, tab?.url ?? 'no tab', JSON.stringify(await chrome.storage.session.get(`tab:${tabId}`))];
    });

  it('counts who is new or changed, and says nothing of whom the reader knows already', async () => {
    const reader = await browser.newReader();
    const left: number[] = [];
    for (const { slug } of browser.newspaper.articles) {
      await reader.read(browser.newspaper.addressOf(slug));
      const popup = await browser.openPopup(reader);
      const everybody = (await popup.rows()).length;
      const news = await popup.page.locator('.section:has(.section-new) [data-row]').count();
      await popup.close();
      await reader.page.bringToFront();
      let seen: string[] = [];
      const what = () => `a badge of ${news} on ${slug}, and its title; there is ${JSON.stringify(seen)}`;
      await until(what, async () => {
        seen = await button();
        const [badge, title] = seen;
        return (
          badge === (news === 0 ? '' : String(news)) &&
          (news < 2 || title === `Dramatis: ${news} people new or changed`)
        );
      });
      left.push(everybody - news);
    }
    expect(Math.max(...left)).toBeGreaterThan(0);
  });
});

describe('the context menus', () => {
  it('have every entry after an install, whatever words the browser gives the worker', async () => {
    const browser = await openBrowser();
    try {
      const worker = await browser.worker();
      const ids = ['look-up', 'remember-person', 'remember-organization', 'read-page', 'toggle-site'];
      // an entry that is not there cannot be changed
      const isThere = (id: string) =>
        worker.evaluate(
          (id) =>
            chrome.contextMenus.update(id, {}).then(
              () => true,
              () => false,
            ),
          id,
        );
      for (const id of ids) await until(`the entry ${id}`, () => isThere(id));
      expect(await isThere('no-such-entry')).toBe(false);
    } finally {
      await browser.close();
    }
  });
});

describe('the popup of the tool bar', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows the cast of the article in front', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    await reader.page.bringToFront();
    const popup = await RealPopup.open(browser);
    const text = await until('the cast', async () => {
      const shown = await popup.text();
      return shown.includes('Olivia Marsh') && shown;
    });
    expect(text).toContain('Patience Adeyemi-Clarke');
    expect(await popup.size()).toEqual([400, 600]);
    expect(await popup.overflows()).toBe(false);
    writeFileSync(join(PICTURES, 'tool-bar-popup.png'), await popup.picture());
  });
});
