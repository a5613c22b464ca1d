/// <reference types="chrome" />
/** Backups by schedule: only for who chose them, saved without asking or asked for until they are saved. */
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { until } from '../page-objects/until';

describe('a backup by schedule', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
  });
  afterAll(() => browser?.close());

  const open = async (page: string): Promise<Page> => {
    const tab = await browser.context.newPage();
    await tab.setViewportSize({ width: 720, height: 800 });
    await tab.goto(`chrome-extension://${browser.extensionId}/${page}`);
    await tab.bringToFront();
    return tab;
  };
  /** The next tab, and what it saves, however soon it does. */
  const nextTab = (): Promise<{ tab: Page; download: Promise<Download> }> =>
    new Promise((resolve) => {
      browser.context.once('page', (tab) => resolve({ tab, download: tab.waitForEvent('download') }));
    });
  const alarms = async () => (await browser.worker()).evaluate(async () => (await chrome.alarms.getAll()).length);

  it('is off at first, and says nothing', async () => {
    const library = await open('library.html');
    await library.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await library.getByText('A backup of your library is due.').count()).toBe(0);
    expect(await alarms()).toBe(0);
    await library.close();
  });

  it('is asked for in the library until it is saved, by who wants to be reminded', async () => {
    const settings = await open('options.html');
    await settings.getByRole('radio', { name: 'Every week' }).check();
    await settings.getByText('No backup was saved yet.').waitFor();
    await settings.locator('#backups').screenshot({ path: join(PICTURES, 'backup-settings.png') });
    const library = await open('library.html');
    await library.getByText('A backup of your library is due.').waitFor();
    await library.screenshot({ path: join(PICTURES, 'backup-reminder.png') });
    const opening = nextTab();
    await library.getByRole('button', { name: 'Save a backup now' }).click();
    const { tab, download } = await opening;
    expect((await download).suggestedFilename()).toMatch(/^dramatis-backup-\d{4}-\d\d-\d\d\.zip$/);
    await tab.getByText(/^Saved dramatis-backup/).waitFor();
    await tab.screenshot({ path: join(PICTURES, 'backup-saved.png') });
    await library.getByText('A backup of your library is due.').waitFor({ state: 'detached' });
    await settings.getByText(/^Last backup:/).waitFor();
    await Promise.all([settings.close(), library.close(), tab.close()]);
  });

  it('is saved without asking when its alarm goes off, by who chose that', async () => {
    const settings = await open('options.html');
    await settings.getByRole('radio', { name: 'Save it' }).check();
    await until('the alarm', async () => (await alarms()) === 1);
    const worker = await browser.worker();
    const opening = nextTab();
    // the last backup was long ago, and the minute before the alarm is over
    await worker.evaluate(async () => {
      await chrome.storage.local.set({ backupDates: { lastAt: 1, laterAt: null } });
      await chrome.alarms.create('backup', { when: Date.now() });
    });
    const { download } = await opening;
    expect(await (await download).failure()).toBeNull();
    await until('the time of it to be kept', () =>
      worker.evaluate(async () => {
        const { backupDates } = await chrome.storage.local.get('backupDates');
        return (backupDates as { lastAt: number }).lastAt > 1;
      }),
    );
  });
});
