/**
 * Has every export read by programs that are not ours: `npm run check:exports [FOLDER]`.
 * Without a folder the files are written from the awkward library of the tests; with one, the files that the end-to-end
 * story saved by clicking are read (`DRAMATIS_EXPORTS=FOLDER npm run e2e`). A program that is not installed is named, not passed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkJsonFormats } from './json-readers';
import { checkWithPrograms, type Finding } from './program-readers';
import { writeAll } from './write-all';

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    const folder = process.argv[2] ?? (await writeAll(scratch));
    const findings = [...checkWithPrograms(folder, scratch), ...(await checkJsonFormats(folder, scratch))];
    for (const { reader, file, result, detail } of findings)
      console.log(`${result.padEnd(7)} ${file.padEnd(22)} ${reader.padEnd(34)} ${detail}`);
    process.exitCode = findings.some((f: Finding) => f.result === 'FAILED') ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

await main();
