/** What any extension with a script in every page costs: ours, with nothing in that script. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getBuiltExtension } from '../../browser/built-extension';
import { launchChromium } from '../../browser/chromium';
import { servePage, type Truth } from './measure-page';
import { startTrace } from './own-time';

/** Milliseconds in which a script that does nothing has done it. */
const SETTLING = 300;

/** Median milliseconds of CPU over these pages' folders. */
export async function measureFloor(folders: readonly string[]): Promise<number> {
  const extension = mkdtempSync(join(tmpdir(), 'dramatis-empty-'));
  cpSync(getBuiltExtension('chrome'), extension, { recursive: true });
  writeFileSync(join(extension, 'content-scripts', 'content.js'), ';');
  const { context, extensionId, worker } = await launchChromium({ extension });
  const spent: number[] = [];
  try {
    await worker();
    const tracer = await context.browser()?.newBrowserCDPSession();
    if (!tracer) throw new Error('this Playwright gives no browser for a persistent context');
    for (const folder of folders) {
      const page = await context.newPage();
      const { url } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
      await servePage(page, url, readFileSync(join(folder, 'page.html')));
      const stop = await startTrace(tracer, `chrome-extension://${extensionId}/`);
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      await pause(SETTLING);
      spent.push((await stop()).total);
      await page.close();
    }
  } finally {
    await context.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)] ?? 0;
}
