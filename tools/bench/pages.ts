/**
 * `npm run bench:pages -- DIR`: real pages in real Chromium with the built extension, beside Readability and Defuddle.
 * DIR holds ID/page.html and ID/truth.json; nothing of it is kept. The last line is the figures as JSON.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getBuiltExtension } from '../browser/built-extension';
import { launchChromium } from '../browser/chromium';
import { measureFloor } from './pages/floor';
import { measurePage, type PageResult } from './pages/measure-page';
import { printPage, printSummary, toFigures } from './pages/report';

const [directory, only] = process.argv.slice(2);
if (!directory) throw new Error('npm run bench:pages -- DIR [part of an id]');
const root = resolve(directory);
/** Enough for a median of what hardly varies. */
const FLOOR_PAGES = 15;
const ids = readdirSync(root)
  .filter((id) => existsSync(join(root, id, 'truth.json')) && (!only || id.includes(only)))
  .sort();

const { context, extensionId, worker } = await launchChromium({ extension: getBuiltExtension('chrome') });
await worker();
const tracer = await context.browser()?.newBrowserCDPSession();
if (!tracer) throw new Error('this Playwright gives no browser for a persistent context');
const results: PageResult[] = [];
try {
  for (const id of ids) {
    const page = await context.newPage();
    try {
      const result = await measurePage(page, join(root, id), extensionId, tracer);
      results.push(result);
      printPage(id, result);
    } catch (error) {
      console.log(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await page.close();
    }
  }
} finally {
  await context.close();
}
const figures = toFigures(
  results,
  ids.length,
  await measureFloor(ids.slice(0, FLOOR_PAGES).map((id) => join(root, id))),
);
printSummary(figures);
console.log(JSON.stringify(figures));
