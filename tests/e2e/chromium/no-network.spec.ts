/**
 * Nothing leaves. A month is read, every surface is opened, everything is exported and brought back, while a proxy writes down
 * whatever the whole browser asks of any network; then our own pages and the worker try to reach out by every way there is.
 */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELVES } from '@/components/library/routes';
import { FORMATS } from '@/lib/export/formats';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { LibraryPage } from '../page-objects/library-page';
import { until } from '../page-objects/until';
import { type RecordingProxy, startRecordingProxy } from '../recording-proxy';

/** Chromium's own errands, with and without any extension. */
const isTheBrowsers = (request: string): boolean => /(google|gstatic|googleapis|gvt1)\.com(:443)?(\/|$)/.test(request);

/** Each way a page can ask something of a server; what happens to the answer does not matter. As text: it runs over there. */
const REACH_OUT = (address: string): string => `(async () => {
  const quietly = async (attempt) => { try { await attempt(); } catch { /* refused: so it should be */ } };
  const to = (way) => ${JSON.stringify(address)} + way;
  await quietly(() => fetch(to('fetch'), { mode: 'no-cors' }));
  await quietly(() => fetch(to('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }));
  await quietly(() => new WebSocket(to('socket').replace('http', 'ws')));
  await quietly(() => new EventSource(to('events')));
  await quietly(() => navigator.sendBeacon(to('beacon'), 'x'));
  await quietly(() => import(to('module.js')));
  await quietly(() => importScripts(to('script.js')));
  if (typeof document === 'undefined') return 'tried';
  await quietly(() => { const x = new XMLHttpRequest(); x.open('GET', to('xhr'), false); x.send(); });
  const add = (tag, properties) => quietly(() => document.body.append(Object.assign(document.createElement(tag), properties)));
  await add('img', { src: to('image.png') });
  await add('script', { src: to('element.js') });
  await add('link', { rel: 'stylesheet', href: to('style.css') });
  await add('link', { rel: 'prefetch', href: to('prefetch') });
  await add('link', { rel: 'preload', as: 'image', href: to('preload.png') });
  await add('iframe', { src: to('frame.html') });
  await add('video', { src: to('film.mp4') });
  await add('object', { data: to('object') });
  await add('style', { textContent: '@import "' + to('import.css') + '"; body { background: url(' + to('paper.png') + ') }' });
  await quietly(() => { document.body.style.backgroundImage = 'url(' + to('wall.png') + ')'; });
  await quietly(async () => { const font = new FontFace('x', 'url(' + to('letters.woff2') + ')'); await font.load(); });
  await quietly(() => {
    const form = Object.assign(document.createElement('form'), { action: to('form'), method: 'post', target: 'elsewhere' });
    document.body.append(form);
    form.submit();
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return 'tried';
})()`;

/** Nobody is there, but the proxy would write it down; the port must be none that browsers refuse by themselves. */
const OUTSIDE = 'http://out.localhost:8099/';

describe('the network, while everything is used', () => {
  let proxy: RecordingProxy;
  let browser: OpenBrowser;
  /** What our pages and the worker loaded, by the browser's own account. */
  const loaded: string[] = [];

  beforeAll(async () => {
    proxy = await startRecordingProxy();
    browser = await openBrowser({ proxy: proxy.address });
    browser.context.on('request', (request) => {
      if (askerOf(request).startsWith('chrome-extension://')) loaded.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  const open = async (address: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
    await page.bringToFront();
    await until('something to see', () => page.evaluate(() => document.body.innerText.trim() !== ''));
    return page;
  };

  /** What was asked of any network beside what the pages of the newspaper ask without us. */
  const foreign = (): string[] => {
    const own = new Set(browser.newspaper.requests.map((request) => request.split(' ')[1]?.split('/')[0]));
    return proxy.requests.filter((r) => !isTheBrowsers(r) && !own.has(r.split(' ')[1]?.split('/')[0]));
  };

  it('is asked for nothing by reading, by any surface, by exports or by an import', async () => {
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) {
      const [mark] = await reader.read(browser.newspaper.addressOf(slug));
      await reader.pointAt(mark?.text ?? '');
      await until('a card', () => reader.card.text());
      await reader.card.dismiss();
    }
    const popup = await browser.openPopup(reader);
    await popup.openHistoryOf((await popup.names())[0] ?? '');
    await popup.close();
    for (const surface of ['sidepanel.html', 'options.html', 'welcome.html']) await (await open(surface)).close();
    const library = await LibraryPage.open(browser);
    for (const shelf of SHELVES) await library.goTo(`#/${shelf}`);
    await library.page.close();
    const backup = await exportEverything(open);
    await bringBack(open, backup);

    expect(proxy.requests.length).toBeGreaterThan(browser.newspaper.articles.length);
    expect(loaded.length).toBeGreaterThan(30);
    expect(loaded.filter((url) => !/^(chrome-extension|data|blob):/.test(url))).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it.each(['popup.html', 'sidepanel.html', 'library.html', 'options.html', 'welcome.html'])(
    'cannot be reached from %s by any way',
    async (surface) => {
      const page = await open(surface);
      await page.evaluate(REACH_OUT(OUTSIDE));
      expect(foreign()).toEqual([]);
      await page.close();
    },
  );

  it('cannot be reached from the worker', async () => {
    expect(await (await browser.worker()).evaluate(REACH_OUT(OUTSIDE))).toBe('tried');
    expect(foreign()).toEqual([]);
  });

  it('is watched by something that would notice: a page of the web does reach it', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.newspaper.addPage('circuit-field', '/reach', '<!doctype html><title>Reach</title><body>x'));
    await page.evaluate(REACH_OUT(OUTSIDE));
    const ways = foreign().map((request) => request.split('/').at(-1));
    expect(ways).toEqual(expect.arrayContaining(['fetch', 'beacon', 'image.png', 'style.css', 'frame.html', 'form']));
  });
});

/** The address of the worker or page that asks; a page that is only just being opened asks for itself. */
function askerOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  return request.isNavigationRequest() ? request.url() : request.frame().url();
}

/** A page may save no more than ten files in a row. */
const FILES_A_PAGE = 8;

/** Gives the backup. */
async function exportEverything(open: (address: string) => Promise<Page>): Promise<Buffer> {
  let backup = Buffer.alloc(0);
  for (let at = 0; at < FORMATS.length; at += FILES_A_PAGE) {
    const page = await openExports(open);
    await page.getByText('More formats').click();
    for (const { id } of FORMATS.slice(at, at + FILES_A_PAGE)) {
      const download = page.waitForEvent('download');
      await page.locator(`[data-format="${id}"]`).click();
      const parts: Buffer[] = [];
      for await (const part of await (await download).createReadStream()) parts.push(part as Buffer);
      if (id === 'backup') backup = Buffer.concat(parts);
    }
    await page.close();
  }
  return backup;
}

async function openExports(open: (address: string) => Promise<Page>): Promise<Page> {
  const page = await open('popup.html');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('[data-format]').first().waitFor();
  return page;
}

async function bringBack(open: (address: string) => Promise<Page>, backup: Buffer): Promise<void> {
  const page = await openExports(open);
  await page
    .locator('input[type=file][accept]')
    .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: backup });
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('Everything is in.').waitFor();
  await page.close();
}
