/**
 * Articles as JSON lines from standard input, results as JSON lines to standard output, in order; see README, "Headless reading".
 * `--library`: reads them all as one reader would and prints the library as one last line.
 */
import { createInterface } from 'node:readline';
import { toArticleId } from '../../entrypoints/background/reading-to-record';
import { understandArticle } from '../../entrypoints/background/understand-article';
import { parseInputLine, toAddress } from './input-line';
import { loadRecogniser } from './load-recogniser';
import { ReaderLibrary } from './reader-library';
import { toResultLine } from './result-line';

const library = process.argv.includes('--library') ? new ReaderLibrary() : null;
const recognise = loadRecogniser();

async function analyseLine(line: string): Promise<void> {
  const input = parseInputLine(line);
  const url = toAddress(input);
  const id = await toArticleId(url);
  const { text, title = null, publishedAt = null, language = null } = input;
  const understood = understandArticle({ id, text, title, publishedAt, language }, recognise);
  await library?.read(id, url, input, understood);
  await print(toResultLine(input.id, understood));
}

/** Waits while the reader of our output is slower than we are. */
function print(value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    await analyseLine(line);
  } catch (error) {
    process.exitCode = 1;
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (library) await print({ library: await library.print() });
