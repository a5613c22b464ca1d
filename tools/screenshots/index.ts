/**
 * `npm run screenshots [FOLDER] [NAME…]`: builds with the gallery and takes a picture of every surface in every state,
 * light and dark, and a few in forced colours. Needs no display and no network.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { getBuiltExtension } from '../browser/built-extension';
import { launchChromium } from '../browser/chromium';

const [folder = 'screenshots/surfaces', ...wanted] = process.argv.slice(2);
const FORCED = new Set(['cast', 'person', 'moves', 'card-known', 'settings']);

type Exhibit = { name: string; width: number; height: number };

if (!process.env.DRAMATIS_BUILT)
  execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit', env: { ...process.env, DRAMATIS_GALLERY: '1' } });
mkdirSync(folder, { recursive: true });
const { context, extensionId } = await launchChromium({ extension: getBuiltExtension('chrome') });
const page = await context.newPage();
const address = `chrome-extension://${extensionId}/gallery.html`;

for (const exhibit of await listExhibits(page)) {
  if (wanted.length > 0 && !wanted.includes(exhibit.name)) continue;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
    await show(page, exhibit);
    await page.screenshot({ animations: 'disabled', path: join(folder, `${exhibit.name}-${colorScheme}.png`) });
  }
  if (!FORCED.has(exhibit.name)) continue;
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await show(page, exhibit);
  await page.screenshot({ animations: 'disabled', path: join(folder, `${exhibit.name}-forced-colours.png`) });
}
await context.close();

/** The gallery's first page says what there is to see. */
async function listExhibits(on: Page): Promise<Exhibit[]> {
  await on.goto(`${address}?only=`);
  await on.locator('html[data-exhibits]').waitFor({ state: 'attached' });
  return JSON.parse((await on.locator('html').getAttribute('data-exhibits')) ?? '[]') as Exhibit[];
}

/** Waits until what the exhibit reads from the database is there. */
async function show(on: Page, { name, width, height }: Exhibit): Promise<void> {
  await on.setViewportSize({ width, height });
  await on.goto(`${address}?only=${name}`);
  await on.locator('html[data-exhibits]').waitFor({ state: 'attached' });
  await on.locator('.waiting').waitFor({ state: 'detached' });
  await on.evaluate(() => document.fonts.ready);
}
