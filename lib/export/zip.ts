/** A zip written file by file, each piece given away as soon as it is compressed. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export type ZipEntry = { path: string; content: string | Uint8Array };

/** What the format's counters hold without the zip64 extension, which not every program reads. */
const MAX_ENTRIES = 65_535;
const MAX_BYTES = 0xffff_ffff;

/** Thrown when the library is too large for one zip: a part of it must be chosen. */
export class ZipTooLargeError extends Error {
  constructor(readonly limit: 'entries' | 'bytes') {
    super(limit === 'entries' ? 'A zip holds at most 65,535 files.' : 'A zip holds at most 4 GB.');
    this.name = 'ZipTooLargeError';
  }
}

/** `now` in milliseconds: the time every file in the zip bears. The same entries give the same bytes. */
export async function* writeZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  now: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let count = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    bytes += piece.length;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  for await (const { path, content } of entries) {
    count += 1;
    if (count > MAX_ENTRIES) throw new ZipTooLargeError('entries');
    if (bytes > MAX_BYTES) throw new ZipTooLargeError('bytes');
    const data = typeof content === 'string' ? encoder.encode(content) : content;
    const file = data.length === 0 ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = now;
    zip.add(file);
    file.push(data, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
