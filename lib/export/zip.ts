/** A zip written file by file and given away in pieces, so that it never stands whole in memory. */
import { deflateSync, Zip, ZipPassThrough } from 'fflate';

export type ZipEntry = { path: string; content: string | Uint8Array };

/** What the format's counters hold without the zip64 extension, which not every program reads. */
const MAX_ENTRIES = 65_535;
const MAX_BYTES = 0xffff_ffff;
/** Bytes given away at once: a file's own pieces are a few hundred bytes each, and each costs its taker a step. */
const PIECE = 250_000;

/** Thrown when the library is too large for one zip: a part of it must be chosen. */
export class ZipTooLargeError extends Error {
  constructor(readonly limit: 'entries' | 'bytes') {
    super(limit === 'entries' ? 'A zip holds at most 65,535 files.' : 'A zip holds at most 4 GB.');
    this.name = 'ZipTooLargeError';
  }
}

/** fflate's own stream sets up 100 kB of tables for each file; for the small files that ours are, that is most of the time. */
class ZipDeflateAtOnce extends ZipPassThrough {
  override compression = 8;
  protected override process(whole: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, deflateSync(whole, { level: 6 }), isLast);
  }
}

/** `now` in milliseconds: the time every file in the zip bears. The same entries give the same bytes. */
export async function* writeZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  now: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let given = 0;
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
    const file = data.length === 0 ? new ZipPassThrough(path) : new ZipDeflateAtOnce(path);
    file.mtime = now;
    zip.add(file);
    file.push(data, true);
    if (bytes - given < PIECE) continue;
    yield join(ready, bytes - given);
    ready = [];
    given = bytes;
  }
  zip.end();
  yield join(ready, bytes - given);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
