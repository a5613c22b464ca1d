/** A page that wants to find us out, to learn what the reader knows, and to get at the library. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REQUESTS } from '@/lib/messaging/protocol';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { NAMED, type Spy, toDetectionPage } from '../hostile/detection-page';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { LibraryPage } from '../page-objects/library-page';
import type { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';

declare const spy: Spy;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

describe('a page that looks for us', () => {
  let browser: OpenBrowser;
  let address: string;
  const servePage = (path: string): string => {
    const at = browser.newspaper.addPage('harbour-ledger', path, '');
    return browser.newspaper.addPage('harbour-ledger', path, toDetectionPage('Harbour to be repaired', at));
  };
  beforeAll(async () => {
    browser = await openBrowser();
    address = servePage('/detect');
  });
  afterAll(() => browser?.close());

  const open = async (at = address): Promise<ReaderPage> => {
    const reader = await browser.newReader();
    await reader.page.goto(at);
    await reader.page.bringToFront();
    await until('the names to be marked', async () => {
      const texts = await reader.markedTexts();
      return NAMED.every((name) => texts.includes(name));
    });
    return reader;
  };

  it('sees no global, attribute, element, style sheet, resource, event or error of ours, the registry and its style apart', async () => {
    const { page } = await open();
    const [first, now, seen] = await page.evaluate(() => [spy.first(), spy.now(), spy.seen] as const);
    expect(now).toEqual(first);
    expect(seen).toEqual({ mutations: [], events: [], errors: [] });
    expect(await page.evaluate(() => Object.keys(window).filter((name) => /dramatis|wxt|webext/i.test(name)))).toEqual(
      [],
    );
    // what it does see, and PRIVACY.md says so: that names are marked
    expect(await page.evaluate(() => spy.registry().map(([name]) => name))).toEqual(['name-person']);
  });

  it('reaches no file of the package', async () => {
    const { page } = await open();
    const root = getBuiltExtension('chrome');
    const files = filesBelow(root).map((path) => relative(root, path));
    expect(files).toContain('popup.html');
    const reached = await page.evaluate(
      async ([id, paths]) => {
        const loads = (element: HTMLElement): Promise<boolean> =>
          new Promise((resolve) => {
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            document.head.append(element);
          });
        const attempts = paths.map(async (path) => {
          const url = `chrome-extension://${id}/${path}`;
          const fetched = await fetch(url).then(
            () => true,
            () => false,
          );
          const script = await loads(Object.assign(document.createElement('script'), { src: url }));
          const image = await loads(Object.assign(document.createElement('img'), { src: url }));
          return fetched || script || image ? [path] : [];
        });
        return (await Promise.all(attempts)).flat();
      },
      [browser.extensionId, files] as const,
    );
    expect(reached).toEqual([]);
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
      'undefined',
    );
  });

  it('cannot frame one of our pages nor open it', async () => {
    const { page } = await open();
    const popup = `chrome-extension://${browser.extensionId}/popup.html`;
    await page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      window.open(url);
      for (let i = 0; i < frames.length; i++) frames[i]?.postMessage({ type: 'forgetEverything', data: {} }, '*');
    }, popup);
    await until('the frame to be refused', async () => page.frames().some((f) => f.url().startsWith('chrome-error')));
    expect(browser.context.pages().filter((p) => p.url() === popup)).toEqual([]);
    expect(page.frames().filter((f) => f.url() === popup)).toEqual([]);
  });

  it('learns nothing from its marks about whom the reader met, follows, renamed or wrote on', async () => {
    const reader = await open();
    const before = await reader.page.evaluate(() => spy.registry());
    expect(before[0]?.[3].map((place) => place.replace(/^\d+ /, ''))).toEqual(expect.arrayContaining(NAMED));
    const library = await LibraryPage.open(browser);
    const row = library.page.locator('[data-row]').filter({ hasText: 'Maria Holtwick' }).first();
    await row.click();
    await library.page.getByRole('button', { name: 'Follow', exact: true }).click();
    await library.page.getByRole('button', { name: 'Following' }).waitFor();
    await library.page.getByRole('button', { name: 'Add a note' }).click();
    await library.page.getByRole('textbox', { name: 'Note', exact: true }).fill('I know her.');
    await library.page.getByRole('button', { name: 'Save note' }).click();
    await library.page.getByText('Note saved.').waitFor();
    await library.page.close();
    const again = await open();
    expect(await again.page.evaluate(() => spy.registry())).toEqual(before);
    const elsewhere = await open(servePage('/another-harbour'));
    expect(await elsewhere.page.evaluate(() => spy.registry())).toEqual(before);
  });

  it('opens no card by forged events, which it could measure', async () => {
    const reader = await open();
    const places = await reader.page.evaluate(async () => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      for (const { startContainer, startOffset } of ranges) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, startOffset + 3);
        const { x, y, width, height } = range.getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
        const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
        target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        target.dispatchEvent(new MouseEvent('click', at));
      }
      return ranges.length;
    });
    expect(places).toBeGreaterThan(3);
    // a rest longer than a pointer needs, and the card's own ways to the worker and back
    await reader.page.waitForTimeout(400);
    for (let i = 0; i < 3; i++) await reader.send('injectScript', { script: 'card' });
    expect(await reader.card.text()).toBeNull();
    expect(await reader.page.evaluate(() => spy.seen.mutations)).toEqual([]);
    // the reader's own pointer opens one
    await reader.pointAt('Peter Aldersen');
    await reader.card.about('Peter Aldersen');
  });

  it('gets no answer to forged messages, and they change nothing', async () => {
    const reader = await open();
    const popup = await browser.openPopup(reader);
    const before = await popup.storedText();
    const answers = await reader.page.evaluate(async (names) => {
      const got: unknown[] = [];
      addEventListener('message', ({ data }) => {
        if ((data as { forged?: boolean }).forged !== true) got.push(data);
      });
      for (const type of names) {
        const message = { forged: true, id: 1, type, data: {}, timestamp: Date.now() };
        window.postMessage(message, '*');
        for (const target of [window, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
        new BroadcastChannel('dramatis').postMessage(message);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return got;
    }, Object.keys(REQUESTS));
    expect(answers).toEqual([]);
    expect(await popup.storedText()).toBe(before);
    await popup.close();
  });
});
