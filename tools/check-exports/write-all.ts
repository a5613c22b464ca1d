import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FORMATS } from '../../lib/export/formats';
import { awkwardTables } from '../../tests/export/awkward-json';
import { awkwardLibrary, context } from '../../tests/export/awkward-library';

/** Every format of the awkward library as `FORMAT.extension`; gives the folder. */
export async function writeAll(scratch: string): Promise<string> {
  const folder = join(scratch, 'files');
  mkdirSync(folder);
  const subject = { library: async () => awkwardLibrary(), tables: async () => awkwardTables() };
  for (const format of FORMATS) {
    const write = await format.load();
    const pieces = Readable.from(write(subject, context), { objectMode: true });
    await pipeline(pieces, createWriteStream(join(folder, `${format.id}.${format.file[1]}`)));
  }
  return folder;
}
