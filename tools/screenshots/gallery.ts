/** The gallery in a browser: what there is to see, and the way to see one thing of it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { ROOT } from '../build/ensure-dependencies.mjs';

/** CSS pixels. */
export type Exhibit = { name: string; width: number; height: number };

export type Gallery = {
  page: Page;
  exhibits: Exhibit[];
  /** Resolves when everything the exhibit reads is there. */
  show(exhibit: Exhibit): Promise<void>;
  /** One of the extension's own pages, as a new reader has it. */
  visit(path: string): Promise<void>;
  close(): Promise<void>;
};

/** Beside the build that is installed: the gallery is not in that one. */
const FOLDER = process.env.DRAMATIS_GALLERY_BUILD ?? join(ROOT, 'dist', 'gallery');

export async function openGallery(): Promise<Gallery> {
  if (!process.env.DRAMATIS_GALLERY_BUILD) buildGallery();
  const { context, extensionId } = await launchChromium({
    extension: join(FOLDER, 'chrome-mv3'),
    granted: false,
  });
  const page = await context.newPage();
  const address = `chrome-extension://${extensionId}`;
  const ready = (): Promise<void> => page.locator('html[data-exhibits]').waitFor({ state: 'attached' });
  await page.goto(`${address}/gallery.html?only=`);
  await ready();
  const exhibits = JSON.parse((await page.locator('html').getAttribute('data-exhibits')) ?? '[]') as Exhibit[];
  return {
    page,
    exhibits,
    async show({ name, width, height }) {
      await page.setViewportSize({ width, height });
      await page.goto(`${address}/gallery.html?only=${name}`);
      await ready();
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await page.evaluate(() => document.fonts.ready);
    },
    async visit(path) {
      await page.goto(`${address}/${path}`);
      await page.locator('h1').waitFor();
    },
    close: () => context.close(),
  };
}

function buildGallery(): void {
  const env = { ...process.env, DRAMATIS_GALLERY: '1', DRAMATIS_OUT: FOLDER };
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the gallery does not build:\n${stdout}\n${stderr}`);
}
