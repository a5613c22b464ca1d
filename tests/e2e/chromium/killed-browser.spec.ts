/** The whole browser is killed while it reads, imports and merges: what it kept is whole, and it goes on from there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWithReplay } from '../../../tools/soak/replay';
import { dumpRows } from '../../../tools/soak/run';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { killBrowser } from '../page-objects/kill-browser';
import { until } from '../page-objects/until';

describe('a browser that is killed', () => {
  let profile: string;
  let browser: OpenBrowser;
  const openOptions = async (): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const expectWhole = async (): Promise<number> => {
    const found = await compareWithReplay(await dumpRows(await openOptions()));
    expect({ ...found, articles: 0 }).toEqual({ articles: 0, lost: [], invented: [], misfits: [] });
    return found.articles;
  };
  const restart = async (): Promise<void> => {
    await killBrowser(browser);
    browser = await openBrowser({ profile });
  };

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'dramatis-killed-'));
    browser = await openBrowser({ profile });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('while it reads, keeps articles whole or not at all', { timeout: 180_000 }, async () => {
    for (const [turn, { slug }] of browser.newspaper.articles.slice(0, 3).entries()) {
      const reader = await browser.newReader();
      await reader.page.goto(browser.newspaper.addressOf(slug), { waitUntil: 'commit' });
      await pause(turn * 120);
      await restart();
      await expectWhole();
    }
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
    expect(await expectWhole()).toBeGreaterThan(0);
  });

  it('while a backup comes in, has all of it or nothing', { timeout: 180_000 }, async () => {
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(slug));
    const popup = await browser.openPopup(reader);
    const { content } = await popup.exportAs('backup');
    const whole = await expectWhole();
    const forget = await openOptions();
    await forget.getByRole('button', { name: 'Everything', exact: true }).click();
    await forget.getByRole('alertdialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await forget.getByText('The library is empty.').waitFor();
    const counts: number[] = [];
    for (const wait of [10, 300]) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page
        .locator('input[type=file][accept]')
        .setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: content });
      await page.getByRole('button', { name: 'Take it in' }).click();
      await pause(wait);
      await restart();
      counts.push(await expectWhole());
    }
    expect(counts.every((count) => count === 0 || count === whole)).toBe(true);
    const page = await openOptions();
    await until('no database but the library', async () => {
      const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
      return names.length === 1;
    });
  });
});
