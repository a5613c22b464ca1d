/** A library of some size comes in whole or not at all, whatever is killed; pages that stand open follow; its exports can be called off. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '@/lib/export/backup';
import { bigLibrary } from '../../../tools/bench/big-library';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { killBrowser } from '../page-objects/kill-browser';
import { until } from '../page-objects/until';

const SIZE = { articles: 1_500, people: 3_000, organizations: 1_200 };

describe('a large library', () => {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-large-'));
  let file: { name: string; mimeType: string; buffer: Buffer };
  let browser: OpenBrowser;
  beforeAll(async () => {
    const parts: Uint8Array[] = [];
    for await (const part of writeBackup(bigLibrary(SIZE), Date.UTC(2026, 0, 1))) parts.push(part);
    file = { name: 'backup.zip', mimeType: 'application/zip', buffer: Buffer.concat(parts) };
    browser = await openBrowser({ profile });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const open = async (address: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 720, height: 700 });
    await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
    await page.bringToFront();
    return page;
  };
  const databases = (page: Page): Promise<string[]> =>
    page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => /^dramatis(-\d+)?$/.test(name)),
    );

  const articlesIn = (page: Page, name: string): Promise<number> =>
    page.evaluate(async (name) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const count = await new Promise<number>((resolve) => {
        const counting = db.transaction('articles').objectStore('articles').count();
        counting.onsuccess = () => resolve(counting.result);
      });
      db.close();
      return count;
    }, name);

  it('of which half was in when the browser was killed leaves the old one as it was, and no rubbish', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    const popup = await open('popup.html#export');
    await popup.locator('input[type=file]').setInputFiles(file);
    await until('the new database', async () => (await databases(popup)).length === 2);
    await popup.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.2);
    expect(await articlesIn(popup, 'dramatis')).toBe(1);
    await killBrowser(browser);

    browser = await openBrowser({ profile });
    const library = await open('library.html#/people');
    await library.getByText('Hugo Tennant').first().waitFor();
    await until('the rubbish to be gone', async () => (await databases(library)).join() === 'dramatis');
    await library.close();
  });

  it('comes in while the library stands open beside it, which then shows it', async () => {
    await browser.close();
    browser = await openBrowser();
    const library = await open('library.html#/people');
    await library.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await library.locator('[data-row]').count()).toBe(0);
    const popup = await open('popup.html#export');
    await popup.locator('input[type=file]').setInputFiles(file);
    await popup.getByRole('button', { name: 'Take it in' }).click();
    await popup.getByText('Everything is in.').waitFor();
    await popup.close();
    await library.bringToFront();
    await library.locator('[data-row]').first().waitFor();
    await until('the old database to go', async () => (await databases(library)).join() === 'dramatis-000002');
    await library.screenshot({ path: join(PICTURES, 'library-after-restore.png') });
  });

  it('shows how far its vault is, and is called off by a click', async () => {
    const popup = await open('popup.html#export');
    await popup.locator('[data-format="vault"]').click();
    await popup.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    await popup.screenshot({ path: join(PICTURES, 'export-progress.png') });
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await popup.getByText('Cancelled. No file was saved.').waitFor();
    expect(await popup.locator('progress').count()).toBe(0);
  });
});
