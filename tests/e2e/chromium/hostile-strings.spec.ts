/** Names, titles, quotes and addresses that want to be more than text: on every surface they are text. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELVES } from '@/components/library/routes';
import { HOSTILE_STRINGS, hostileLibrary } from '../../export/hostile-library';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { until } from '../page-objects/until';

/** Puts rows into the open library as they are, past every check. */
const PUT = (rows: object) => `(async () => {
  const rows = ${JSON.stringify(rows)};
  const opening = indexedDB.open('dramatis');
  const db = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(Object.keys(rows), 'readwrite');
  for (const [table, all] of Object.entries(rows)) for (const row of all) tx.objectStore(table).put(row);
  await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onerror = () => reject(tx.error); });
  db.close();
})()`;

type Finding = { hacked: unknown; links: string[]; elements: string[]; wide: string[]; text: string };

/** What no string may bring about: script, a link elsewhere, an element, a page wider than its window. */
const INSPECT = `(() => {
  const links = [...document.querySelectorAll('a[href]')].map((a) => a.href);
  return {
    hacked: globalThis.hacked,
    links: links.filter((href) => !/^(https?:|chrome-extension:|mailto:)/.test(href) || /onclick/.test(href) && !/%22onclick/.test(href)),
    elements: [...document.querySelectorAll('body img, body script, iframe, object, embed, [onerror], [onload], [onclick], [onfocus], [onmouseover]')]
      .filter((e) => !e.matches('script[type=module]')).map((e) => e.outerHTML.slice(0, 120)),
    wide: document.documentElement.scrollWidth > innerWidth + 1 ? [document.documentElement.scrollWidth + ' > ' + innerWidth] : [],
    text: document.body.innerText,
  };
})()`;

describe('hostile strings', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
    const page = await open('popup.html');
    await page.evaluate(PUT(hostileLibrary()));
    await page.close();
  });
  afterAll(() => browser?.close());

  const open = async (address: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize(
      /library|options/.test(address) ? { width: 1000, height: 800 } : { width: 400, height: 600 },
    );
    await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
    await page.bringToFront();
    return page;
  };
  const inspect = async (page: Page, where: string): Promise<Finding> => {
    await until(`something at ${where}`, () => page.evaluate<boolean>('document.body.innerText.trim() !== ""'));
    const found = await page.evaluate<Finding>(INSPECT);
    expect({ ...found, text: '' }, where).toEqual({ links: [], elements: [], wide: [], text: '' });
    return found;
  };
  const entityId = (i: number) => `e0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;

  it.each(['popup.html', 'sidepanel.html'])('are text on everybody’s page in %s', async (surface) => {
    for (let i = 0; i < HOSTILE_STRINGS.length; i++) {
      const page = await open(`${surface}#entity/${entityId(i)}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const { text } = await inspect(page, `${surface} ${i}`);
      expect(text).toContain((HOSTILE_STRINGS[i] ?? '').replace(/\s+/g, ' ').slice(0, 20));
      if (surface === 'popup.html' && [0, 8, 13].includes(i))
        await page.screenshot({ path: join(PICTURES, `hostile-${i}.png`) });
      await page.close();
    }
  });

  it('are text in every list of the library, and beside it', async () => {
    const page = await open('library.html');
    for (const shelf of SHELVES) {
      await page.goto(`chrome-extension://${browser.extensionId}/library.html#/${shelf}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await inspect(page, shelf);
    }
    for (let i = 0; i < HOSTILE_STRINGS.length; i++) {
      for (const hash of [`people/${entityId(i)}`, `articles/${String(i).padStart(64, 'f')}`]) {
        await page.goto(`chrome-extension://${browser.extensionId}/library.html#/${hash}`);
        await page.locator('.library-detail').getByRole('heading', { level: 1 }).first().waitFor();
        await inspect(page, hash);
      }
    }
    await page.screenshot({ path: join(PICTURES, 'hostile-library.png') });
    await page.close();
  });

  it('are text in what is searched for', async () => {
    const page = await open('popup.html');
    for (const string of ['<img', 'javascript:', '{{', 'Long']) {
      await page.getByRole('searchbox').fill(string);
      await inspect(page, string);
    }
    await page.close();
  });

  it('are text in the settings', async () => {
    const page = await open('options.html');
    await inspect(page, 'options');
    await page.close();
  });
});
