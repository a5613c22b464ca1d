/** What the worker does for the reader on a library of one size: recording, merging, backing up; and what it costs in memory. */
import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../../../tests/e2e/open-browser';
import type { ReaderPage } from '../../../tests/e2e/page-objects/reader-page';
import { measureHeap } from '../../browser/target-session';
import { generateArticle } from '../../soak/generated-articles';
import { median } from '../opening';

export type WorkFigures = {
  /** From the message with an article's text to the reply, the text being read and recorded between; median of `RECORDED`. */
  recordArticle: number;
  /** Until the library page shows its people. */
  openLibrary: number;
  /** Two people merged, and taken apart again; median. */
  merge: number;
  /** Until the whole backup is a file. */
  backup: number;
  /** Bytes of script memory of the worker after a collection. */
  workerHeap: number;
};

const RECORDED = 15;
const MERGED = 5;
const PATIENCE = 600_000;

/** `reader` stands on an article that was read. */
export async function measureWork(browser: OpenBrowser, reader: ReaderPage, own: Page): Promise<WorkFigures> {
  const recordArticle = await timeRecording(reader);
  const workerHeap = await measureHeap(browser.context, 'service_worker', `chrome-extension://${browser.extensionId}/`);
  return {
    recordArticle,
    workerHeap: workerHeap ?? Number.NaN,
    openLibrary: await timeLibrary(browser),
    merge: await timeMerging(own),
    backup: await timeBackup(browser),
  };
}

async function timeRecording(reader: ReaderPage): Promise<number> {
  const origin = new URL(reader.page.url()).origin;
  const times: number[] = [];
  for (let n = 0; n < RECORDED; n++) {
    const { path, title, html } = generateArticle(n);
    const text = [title, ...[...html.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1])].join('\n\n');
    const rest = { siteName: null, authors: [], publishedAt: '2026-03-03', modifiedAt: null, language: 'en' };
    const start = performance.now();
    await reader.send('articleRead', { metadata: { url: origin + path, title, ...rest }, text, blocks: [] });
    times.push(performance.now() - start);
    // what the worker does after its reply, for the badge, is no part of the next recording
    await reader.page.waitForTimeout(250);
  }
  return median(times);
}

async function timeLibrary({ context, extensionId }: OpenBrowser): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < 3; opening++) {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`chrome-extension://${extensionId}/library.html#/people`);
    await page.locator('.library-shelf [data-row]').first().waitFor({ timeout: PATIENCE });
    times.push(performance.now() - start);
    await page.close();
  }
  return median(times);
}

/** The people made first are those met most. */
async function timeMerging(own: Page): Promise<number> {
  const idOf = (i: number) => `e0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
  const send = (type: string, data: object): Promise<{ editId: string } | null> =>
    own.evaluate(
      async (message) => {
        const answer = await chrome.runtime.sendMessage(message);
        const result = answer?.res ?? answer;
        if (!result?.ok) throw new Error(result?.problem);
        return result.value;
      },
      { id: 1, type, data, timestamp: 0 },
    );
  const times: number[] = [];
  for (let i = 0; i < MERGED; i++) {
    const start = performance.now();
    const edit = await send('mergeEntities', { keepId: idOf(20 + i * 2), otherId: idOf(21 + i * 2) });
    times.push(performance.now() - start);
    if (edit) await send('undoEdit', { editId: edit.editId });
  }
  return median(times);
}

async function timeBackup({ context, extensionId }: OpenBrowser): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const button = page.locator('[data-format="backup"]');
  await button.waitFor();
  const download = page.waitForEvent('download', { timeout: PATIENCE });
  const start = performance.now();
  await button.click();
  await download;
  const time = performance.now() - start;
  await page.close();
  return time;
}
