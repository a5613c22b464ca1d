import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type OpenBrowser, openBrowser } from '../../tests/e2e/open-browser';
import type { PopupPage } from '../../tests/e2e/page-objects/popup-page';
import type { ReaderPage } from '../../tests/e2e/page-objects/reader-page';
import type { SampleArticle } from '../../tests/pages/newspaper/article';
import { getOutlet } from '../../tests/pages/newspaper/outlets';
import { ROOT } from '../build/ensure-dependencies.mjs';

const PICTURES = join(ROOT, 'screenshots');
/** Who is looked up at the end: people that several outlets wrote about. */
const RETURNING = ['Ines Okafor-Lindqvist', 'Tomasz Wieland', 'Naveen Raghunathan', 'Olivia Marsh', 'Aldous Brandt'];

/** The demo without a display: reads every article in order, prints what was found about whom and leaves pictures. */
export async function walkThroughHeadless(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await openBrowser();
  try {
    const reader = await browser.newReader();
    await reader.page.goto(browser.newspaper.frontPageOf('harbour-ledger'));
    await reader.page.screenshot({ path: join(PICTURES, 'front-page.png') });
    for (const article of browser.newspaper.articles) await readOne(browser, reader, article);
    await takePictureOfCard(browser, reader);
    await lookUp(browser, reader);
    console.log(`\nPictures: ${relative(process.cwd(), PICTURES) || '.'}/`);
  } finally {
    await browser.close();
  }
}

async function readOne(browser: OpenBrowser, reader: ReaderPage, article: SampleArticle): Promise<void> {
  const marks = await reader.read(browser.newspaper.addressOf(article.slug));
  console.log(`\n${article.headline}\n${getOutlet(article.outlet).name}, ${article.publishedAt.slice(0, 10)}`);
  console.log(`  ${marks.length} names marked in the page. The cast, as the popup shows it:`);
  await reader.page.screenshot({ path: join(PICTURES, `read-${article.slug}.png`) });
  const popup = await browser.openPopup(reader);
  for (const { name, line } of await popup.rows()) console.log(`  · ${name}: ${line}`);
  await popup.page.screenshot({ path: join(PICTURES, `cast-${article.slug}.png`) });
  await popup.close();
}

async function takePictureOfCard({ newspaper }: OpenBrowser, reader: ReaderPage): Promise<void> {
  await reader.read(newspaper.addressOf('okafor-lindqvist-founds-sablewood'));
  await reader.pointAt('Tomasz Wieland');
  await reader.card.about('Tomasz Wieland');
  await reader.page.screenshot({ path: join(PICTURES, 'card.png') });
  await reader.card.dismiss();
}

async function lookUp(browser: OpenBrowser, reader: ReaderPage): Promise<void> {
  const popup = await browser.openPopup(reader);
  console.log('\nWhat is known about people after nine articles');
  for (const name of RETURNING) {
    await popup.search(name);
    console.log(`\n${indent(await popup.openHistoryOf(name))}`);
    await takePictureOf(popup, name);
  }
  await popup.close();
}

async function takePictureOf({ page }: PopupPage, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `history-${name.toLowerCase().replaceAll(' ', '-')}.png`) });
}

const indent = (text: string): string => text.replace(/\n+/g, '\n').replace(/^/gm, '  ');
