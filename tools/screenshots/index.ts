/**
 * `npm run screenshots [FOLDER] [NAME…]`: builds with the gallery and takes a picture of every surface in every state,
 * light and dark, and a few in forced colours. Needs no display and no network.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Gallery, openGallery } from './gallery';

const [folder = 'screenshots/surfaces', ...wanted] = process.argv.slice(2);
const FORCED = new Set(['cast', 'person', 'moves', 'card-known', 'options']);
/** Pages as a new reader has them; shown as tall as they are. */
const PAGES = ['options', 'welcome'];
const PAGE_SIZES = { '': 820, '-narrow': 360 };

const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

async function photograph(
  { page }: Gallery,
  name: string,
  show: () => Promise<void>,
  fullPage: boolean,
): Promise<void> {
  const shoot = (look: string): Promise<unknown> =>
    page.screenshot({ animations: 'disabled', fullPage, path: join(folder, `${name}-${look}.png`) });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
    await show();
    await shoot(colorScheme);
  }
  if (!FORCED.has(name)) return;
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await show();
  await shoot('forced-colours');
}

mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
for (const exhibit of gallery.exhibits)
  if (isWanted(exhibit.name)) await photograph(gallery, exhibit.name, () => gallery.show(exhibit), false);
for (const path of PAGES) {
  for (const [suffix, width] of Object.entries(PAGE_SIZES)) {
    if (!isWanted(path)) continue;
    const show = async (): Promise<void> => {
      await gallery.page.setViewportSize({ width, height: 900 });
      await gallery.visit(`${path}.html`);
      if (path === 'welcome') await gallery.page.locator('.sample-cast .row').first().waitFor();
    };
    await photograph(gallery, path + suffix, show, true);
  }
}
await gallery.close();
