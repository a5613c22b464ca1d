import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { walkThroughHeadless } from './headless-tour';
import { readWithTheReader } from './open-newspaper';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || Boolean(process.env.CI) || !hasDisplay;

try {
  console.log(`Browser: ${obtainBrowser('chromium')}`);
  await (headless ? walkThroughHeadless() : readWithTheReader());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
