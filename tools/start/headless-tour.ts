import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type OpenBrowser, openBrowser } from '../../tests/e2e/open-browser';
import type { ReaderPage } from '../../tests/e2e/page-objects/reader-page';
import type { SampleArticle } from '../../tests/pages/newspaper/article';
import { getOutlet } from '../../tests/pages/newspaper/outlets';
import { ROOT } from '../build/ensure-dependencies.mjs';

const PICTURES = join(ROOT, 'screenshots');

/** The demo without a display: reads every article in order, prints what was found about whom and leaves pictures. */
export async function walkThroughHeadless(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await openBrowser();
  try {
    const reader = await browser.newReader();
    for (const article of browser.newspaper.articles) await readOne(browser, reader, article);
    console.log(`\nPictures: ${relative(process.cwd(), PICTURES) || '.'}/`);
  } finally {
    await browser.close();
  }
}

async function readOne({ newspaper }: OpenBrowser, reader: ReaderPage, article: SampleArticle): Promise<void> {
  const marks = await reader.read(newspaper.addressOf(article.slug));
  console.log(`\n${article.headline}\n${getOutlet(article.outlet).name}, ${article.publishedAt.slice(0, 10)}`);
  console.log(`  ${marks.length} names marked: ${[...new Set(marks.map((mark) => mark.text))].join(', ')}`);
  await reader.page.screenshot({ path: join(PICTURES, `${article.slug}.png`) });
}
