/**
 * `npm run bench:library [-- ARTICLES …]`: what a reader waits for on made libraries of growing size (two people and 36 mentions an
 * article; 1,000 and 10,000 articles unless told otherwise). Prints milliseconds by size; the last line is JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built';
import { type LibraryFigures, measureLibrary } from './library/measure';
import { benchPage } from './library-page';
import type { PageFigures } from './library-page/measure-page';

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('sizes are whole numbers of articles');
const sizes = asked.length > 0 ? asked : [1_000, 10_000];

ensureBuilt();
const all: LibraryFigures[] = [];
const pages: PageFigures[] = [];
for (const articles of sizes) {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const figures = await measureLibrary(articles, profile);
    all.push(figures);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    console.log(`${articles} articles, ${figures.people} people, ${figures.mentions} mentions:`);
    console.log(`  an article recorded   ${ms(figures.recordArticle)} from message to reply`);
    console.log(`  an article read       ${ms(figures.readArticle)} from address to paint`);
    console.log(`  popup                 ${ms(figures.popupWarm)} warm, ${ms(figures.popupFresh)} in a fresh browser`);
    console.log(`  search                ${ms(figures.searchKey)} a key, slowest ${ms(figures.searchSlowest)}`);
    console.log(`  a person's page       ${ms(figures.openPerson)}`);
    console.log(`  the library page      ${ms(figures.openLibrary)}`);
    console.log(`  a merge               ${ms(figures.merge)}`);
    console.log(`  a backup              ${(figures.backup / 1_000).toFixed(1)} s`);
    console.log(`  worker                ${(figures.workerHeap / 1e6).toFixed(1)} MB`);
    console.log(`  database              ${figures.bytesPerArticle} bytes an article`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
for (const articles of sizes) pages.push(await benchPage(articles));
console.log(JSON.stringify({ sizes: all, pages }));
