/**
 * `npm run bench:library-page [-- ARTICLES …]`: the library's own page on made libraries (two people an article; 1,000 and 10,000
 * articles unless told otherwise). Prints milliseconds by size; the last line is JSON. `npm run bench:library` prints it too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built';
import { measurePage, type PageFigures } from './library-page/measure-page';

/** Measures and prints one size. */
export async function benchPage(articles: number): Promise<PageFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    const figures = await measurePage(articles, profile);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    const { frames, slowest, pending } = figures.scrolling;
    console.log(`the library's page, ${articles} articles, ${figures.people} people:`);
    console.log(`  first rows            ${ms(figures.firstRows)}`);
    console.log(`  search                ${ms(figures.searchKey)} a key, slowest ${ms(figures.searchSlowest)}`);
    console.log(`  search index          ${ms(figures.indexReady)} in the background`);
    console.log(`  person of 500 claims  ${ms(figures.openPerson)}, of processor time ${ms(figures.openPersonCpu)}`);
    console.log(
      `  network settled       ${ms(figures.network)}, of processor time ${ms(figures.networkCpu)}, longest task ${ms(figures.networkBlocked)}`,
    );
    console.log(`  filter, sort by name  ${ms(figures.filterCompany)}, ${ms(figures.sortByName)}`);
    console.log(
      `  scrolling             ${frames} frames a second, slowest in 20 ${slowest} ms, rows late in ${pending}`,
    );
    return figures;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('library-page.ts')) {
  const asked = process.argv.slice(2).map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('sizes are whole numbers of articles');
  ensureBuilt();
  const all: PageFigures[] = [];
  for (const size of asked.length > 0 ? asked : [1_000, 10_000]) all.push(await benchPage(size));
  console.log(JSON.stringify({ page: all }));
}
