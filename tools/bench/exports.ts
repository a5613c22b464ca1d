/**
 * How long a large library takes to come in and to leave, in Chromium, with the page's longest stall and its heap.
 * `npm run bench:exports [ARTICLES PEOPLE]`, by default 10,000 and 20,000; the extension must be built.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CDPSession, Page } from 'playwright-core';
import { writeBackup } from '../../lib/export/backup';
import { getBuiltExtension } from '../browser/built-extension';
import { launchChromium } from '../browser/chromium';
import { bigLibrary } from './big-library';

const [articles = 10_000, people = 20_000] = process.argv.slice(2).map(Number);
const PATIENCE = 600_000;

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const zip = join(scratch, 'backup.zip');
  const tables = bigLibrary({ articles, people, organizations: Math.round(people * 0.4) });
  await pipeline(Readable.from(writeBackup(tables, Date.UTC(2026, 0, 1))), createWriteStream(zip));
  print('rows', tables.tables.map((t) => `${t.name} ${t.count}`).join(', '));
  print('backup file', megabytes(statSync(zip).size));
  const browser = await launchChromium({
    extension: getBuiltExtension('chrome'),
    viewport: { width: 400, height: 600 },
  });
  try {
    const page = await browser.context.newPage();
    // Installing opens the welcome page; the popup in a tab starts anew when the tab in front changes.
    while (!browser.context.pages().some((p) => p.url().endsWith('/welcome.html'))) await page.waitForTimeout(50);
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const session = await browser.context.newCDPSession(page);
    // what a busy machine does to a page that does nothing: the measure of the stalls below
    await measure('at rest', page, session, () => page.waitForTimeout(5_000));
    await measure('file checked and staged', page, session, async () => {
      await page.locator('input[type=file]').setInputFiles(zip);
      await page.getByRole('button', { name: 'Take it in' }).waitFor({ timeout: PATIENCE });
    });
    await measure('taken into the library', page, session, async () => {
      await page.getByRole('button', { name: 'Take it in' }).click();
      await page.getByText('Everything is in.').waitFor({ timeout: PATIENCE });
    });
    for (const format of ['vault', 'backup', 'markdown', 'csvClaims', 'json'])
      await measure(`${format} exported`, page, session, () => save(page, format, scratch));
  } finally {
    await browser.context.close();
    rmSync(scratch, { recursive: true });
  }
}

async function save(page: Page, format: string, scratch: string): Promise<string> {
  const button = page.locator(`[data-format="${format}"]`);
  if (!(await button.isVisible())) await page.getByText('More formats').click();
  const download = page.waitForEvent('download', { timeout: PATIENCE });
  await button.click();
  const path = join(scratch, format);
  await (await download).saveAs(path);
  return megabytes(statSync(path).size);
}

/** Prints seconds, the longest time the page drew no frame, and the largest heap seen. */
async function measure(what: string, page: Page, session: CDPSession, work: () => Promise<unknown>): Promise<void> {
  await page.evaluate(WATCH_FRAMES);
  await session.send('Performance.enable');
  const busy = await busySeconds(session);
  let heap = 0;
  const sampler = setInterval(async () => {
    const { metrics } = await session.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
    heap = Math.max(heap, metrics.find((m) => m.name === 'JSHeapUsedSize')?.value ?? 0);
  }, 200);
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  clearInterval(sampler);
  const worked = ((await busySeconds(session)) - busy).toFixed(1);
  const stall = await page.evaluate('stopWatching()');
  print(
    what,
    `${seconds} s (processor ${worked} s), longest stall ${Math.round(Number(stall))} ms, heap ${megabytes(heap)}${result ? `, file ${result}` : ''}`,
  );
}

/** What the page's process has computed: unlike the clock, it does not count what else the machine does. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'ProcessTime')?.value ?? Number.NaN;
}

/** As text: a compiler's own helpers do not reach the page. */
const WATCH_FRAMES = `{
  let last = performance.now(), longest = 0, on = true;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.stopWatching = () => { on = false; return longest; };
}`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const print = (what: string, value: string): void => console.log(`${what.padEnd(26)} ${value}`);

await main();
