/**
 * `npm run bench:popup`: how long the popup takes from opening to a cast that answers, in a warm browser, on the library that reading
 * the sample newspaper leaves. Prints milliseconds; the last line is JSON.
 */
import { openBrowser } from '../../tests/e2e/open-browser';
import { ensureBuilt } from '../build/ensure-built';
import { noteFirstRow, quantile } from './opening';

const OPENINGS = 25;
const WARM_UP = 5;

ensureBuilt();
const browser = await openBrowser();
try {
  const reader = await browser.newReader();
  for (const article of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(article.slug));
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const popup = await browser.openPopup(reader, noteFirstRow);
    const shown = await popup.page.waitForFunction(() => (globalThis as { castShownAt?: number }).castShownAt);
    if (opening >= WARM_UP) times.push((await shown.jsonValue()) ?? Number.NaN);
    await popup.close();
  }
  times.sort((a, b) => a - b);
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)].map((ms) => Math.round(ms * 10) / 10);
  console.log(`popup, ${times.length} warm openings over ${browser.newspaper.articles.length} articles:`);
  console.log(`  cast shown after ${median} ms (median), ${p95} ms (95 %)`);
  console.log(JSON.stringify({ popupInteractiveMs: { median, p95 }, openings: times.length }));
} finally {
  await browser.close();
}
