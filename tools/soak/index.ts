/**
 * `npm run soak [-- ARTICLES [SEED]]`: reads generated articles (1,000 unless told otherwise) over six tabs with kills, navigation and
 * edits, then compares the library with a replay in one thread. Leaves with an error when anything is lost, invented or half there.
 */
import { ensureBuilt } from '../build/ensure-built';
import { compareWithReplay } from './replay';
import { soak } from './run';

const [articles = 1_000, seed = 1] = process.argv.slice(2).map(Number);
if (![articles, seed].every((n) => Number.isInteger(n) && n > 0))
  throw new Error('articles and seed are whole numbers');

ensureBuilt();
const result = await soak({ articles, tabs: 6, seed, say: console.log });
const found = await compareWithReplay(result.rows);
const megabytes = (bytes: number[]) => bytes.map((b) => (b / 1e6).toFixed(1)).join(' ');
console.log(
  [
    `${found.articles} articles kept, ${result.kills} kills of the worker, ${result.edits} edits, ${result.left} pages left half read, ${result.reloads} loaded again`,
    `worker, MB in use over the way: ${megabytes(result.workerHeap)}`,
    `page, MB in use over the way:   ${megabytes(result.pageHeap)}`,
    `lost ${found.lost.length}, invented ${found.invented.length}, misfits ${found.misfits.length}`,
    ...[...found.lost, ...found.invented].slice(0, 6).map((line) => line.slice(0, 300)),
  ].join('\n'),
);
if (found.lost.length + found.invented.length + found.misfits.length > 0) process.exitCode = 1;
