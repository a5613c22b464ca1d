import { serveNewspaper } from '../../tests/pages/newspaper/serve';
import { getBuiltExtension } from '../browser/built-extension';
import { launchChromium } from '../browser/chromium';

/** The same port every time, so that an article read yesterday is the same article today. */
const PORT = 4816;

/** Opens a window on the newspaper's front page and ends when the reader closes it. */
export async function readWithTheReader(): Promise<void> {
  const newspaper = await serveNewspaper(PORT);
  const { context } = await launchChromium({
    extension: getBuiltExtension('chrome'),
    headed: true,
    granted: false,
    viewport: null,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(newspaper.frontPageOf('harbour-ledger'));
  console.log(`
The sample newspaper is open: ${page.url()}
On the welcome page beside it, choose where Dramatis may read; then read an article: people and companies are
marked. Rest the pointer on a name, or open the popup (the puzzle piece in the tool bar, then Dramatis). Three outlets are linked at the top of each page.
Close the window, or press Ctrl+C, to end.`);
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
  await newspaper.close();
}
