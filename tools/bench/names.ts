/**
 * `npm run bench:names -- CORPUS_DIR`: how right and how fast names are recognised, beside compromise on the same articles in the
 * same run, as written, in Title Case and in ALL CAPS. The last line is one line of JSON with all figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadRecogniser } from '../analyse/load-recogniser';
import { findWithCompromise } from './compromise-names';
import { toAllCaps, toTitleCase } from './headline-casing';
import { type LabelledArticle, type NameSpan, readCorpus } from './labelled-corpus';
import { KINDS, type Scores, scoreNames } from './score-names';

const MODEL = join(import.meta.dirname, '..', '..', 'public', 'model', 'names.bin');
const TOKEN = /[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const CASINGS = { 'as written': (text: string) => text, 'Title Case': toTitleCase, 'ALL CAPS': toAllCaps };

type Finder = (text: string) => NameSpan[];
type Timing = { tokensPerSecond: number; msPer1000Words: number; cpuMsPer1000Words: number };

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (n: number, digits = 3): number => Number(n.toFixed(digits));

function measureLoading(): { ms: number; finder: Finder } {
  const from = performance.now();
  const recognise = loadRecogniser();
  recognise({ text: 'Ann Poe joined Acme Ltd.', language: 'en' });
  return { ms: performance.now() - from, finder: (text) => recognise({ text, language: 'en' }).mentions };
}

/** Runs of each article, of which the fastest counts: the machine has other things to do. */
const RUNS = 3;

/** Warm: the articles have been read before. Beside the clock the processor's own time, which a busy machine does not lengthen as much. */
function measureSpeed(articles: readonly LabelledArticle[], find: Finder): Timing {
  const rates: { ms: number; cpuMs: number }[] = [];
  let [tokens, total] = [0, 0];
  for (const { text } of articles) {
    const runs = Array.from({ length: RUNS }, () => timeOf(() => find(text)));
    const [ms, cpuMs] = [Math.min(...runs.map((r) => r.ms)), Math.min(...runs.map((r) => r.cpuMs))];
    const words = text.split(/\s+/).length;
    if (words >= 100) rates.push({ ms: (ms / words) * 1000, cpuMs: (cpuMs / words) * 1000 });
    tokens += text.match(TOKEN)?.length ?? 0;
    total += ms;
  }
  return {
    tokensPerSecond: Math.round((tokens / total) * 1000),
    msPer1000Words: round(median(rates.map((r) => r.ms)), 2),
    cpuMsPer1000Words: round(median(rates.map((r) => r.cpuMs)), 2),
  };
}

function timeOf(work: () => unknown): { ms: number; cpuMs: number } {
  const [from, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - from, cpuMs: (user + system) / 1000 };
}

function scoreCasings(articles: readonly LabelledArticle[], find: Finder): Record<string, Scores> {
  return Object.fromEntries(
    Object.entries(CASINGS).map(([name, recase]) => [
      name,
      scoreNames(
        articles,
        articles.map((a) => find(recase(a.text))),
      ),
    ]),
  );
}

function printScores(who: string, casings: Record<string, Scores>): void {
  for (const [casing, scores] of Object.entries(casings)) {
    for (const kind of [...KINDS, 'both'] as const) {
      const { precision, recall, f1, right, found, there } = scores[kind];
      const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
      console.log(
        `${who.padEnd(11)} ${casing.padEnd(11)} ${kind.padEnd(13)} ${figures}   (${right} right, ${found} found, ${there} there)`,
      );
    }
  }
}

/** Precision, recall and F1 of every kind and casing, rounded. */
function toFigures(casings: Record<string, Scores>) {
  const entries = Object.entries(casings).map(([casing, scores]) => [
    casing,
    Object.fromEntries(
      Object.entries(scores).map(([kind, s]) => [
        kind,
        { precision: round(s.precision), recall: round(s.recall), f1: round(s.f1) },
      ]),
    ),
  ]);
  return Object.fromEntries(entries);
}

function run(folder: string): void {
  const loading = measureLoading();
  const articles = readCorpus(folder);
  const finders = { dramatis: loading.finder, compromise: findWithCompromise };
  const results = Object.entries(finders).map(([who, find]) => {
    const casings = scoreCasings(articles, find);
    printScores(who, casings);
    return [who, { ...toFigures(casings), ...measureSpeed(articles, find) }] as const;
  });
  const model = readFileSync(MODEL);
  const modelKilobytes = round(gzipSync(model, { level: 9 }).length / 1000, 0);
  for (const [who, { tokensPerSecond, msPer1000Words, cpuMsPer1000Words }] of results)
    console.log(
      `${who.padEnd(11)} ${tokensPerSecond} tokens/s, ${msPer1000Words} ms (${cpuMsPer1000Words} ms of processor) per 1,000 words (median, warm, best of ${RUNS})`,
    );
  console.log(`model ${modelKilobytes} kB gzipped, loaded and first sentence read in ${round(loading.ms, 1)} ms`);
  console.log(
    JSON.stringify({
      articles: articles.length,
      modelKilobytes,
      loadMs: round(loading.ms, 1),
      ...Object.fromEntries(results),
    }),
  );
}

const folder = process.argv[2];
if (folder) run(folder);
else {
  console.error('usage: npm run bench:names -- CORPUS_DIR');
  process.exitCode = 2;
}
