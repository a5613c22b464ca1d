/** `npm run icons`: draws public/icons/*.png from icon.svg with the browser that is installed. Run after a change of the drawing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'icons');
const SIZES = [16, 32, 48, 128];

/** How the drawing differs in each state; the plain one is for a page that was read. */
const STATES = {
  '': '',
  'idle-': '.ground { fill: #8d877b } .mark { fill: none }',
  'off-': '.ground { fill: #b9b5ab } .letter { fill: #f4f1ea } .mark { fill: #6b665c }',
  'error-': '.mark { fill: #ff6f61 } .ground { fill: #5c120c }',
} as const;

mkdirSync(FOLDER, { recursive: true });
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const { context } = await launchChromium({ extension: null });
const page = await context.newPage();
for (const [prefix, style] of Object.entries(STATES)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block } ${style}</style>${svg}`);
    writeFileSync(join(FOLDER, `${prefix}${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await context.close();
