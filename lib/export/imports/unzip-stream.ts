/** A zip read as a stream: each file whole, in order, and never more than one of them in memory. */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ImportProblem } from './import-problem';

export type UnzippedFile = { path: string; bytes: Uint8Array<ArrayBuffer> };

const SIGNATURE = [0x50, 0x4b];

/** `mayHold` refuses a path by giving false: nothing of it is unpacked. `maxBytes` bounds each file, unpacked. */
export async function* unzipStream(
  chunks: AsyncIterable<Uint8Array>,
  mayHold: (path: string) => boolean,
  maxBytes: number,
): AsyncGenerator<UnzippedFile> {
  const state: { ready: UnzippedFile[]; open: string | null; isFirst: boolean } = {
    ready: [],
    open: null,
    isFirst: true,
  };
  const unzip = new Unzip((file) => {
    if (!mayHold(file.name)) throw new ImportProblem('strangePath', toShown(file.name));
    state.open = file.name;
    gather(file, maxBytes, (done) => {
      state.ready.push(done);
      state.open = null;
    });
  });
  unzip.register(UnzipInflate);
  for await (const chunk of withHead(chunks)) {
    if (state.isFirst && !SIGNATURE.every((byte, i) => chunk[i] === byte)) throw new ImportProblem('notZip');
    state.isFirst = false;
    push(unzip, chunk, false, state.open);
    yield* state.ready.splice(0);
  }
  if (state.isFirst) throw new ImportProblem('empty');
  if (state.open !== null) throw new ImportProblem('cutShort', toShown(state.open));
}

/** The first chunk is made long enough to tell what it begins. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === null) yield chunk;
    else {
      head = concat([head, chunk], head.length + chunk.length);
      if (head.length < SIGNATURE.length) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean, open: string | null): void {
  try {
    unzip.push(chunk, isLast);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem('damaged', toShown(open ?? ''));
  }
}

function gather(file: UnzipFile, maxBytes: number, onWhole: (file: UnzippedFile) => void): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, part, isLast) => {
    // fflate hands back as an error what this callback itself threw.
    if (error)
      throw (error as Error) instanceof ImportProblem ? error : new ImportProblem('damaged', toShown(file.name));
    size += part.length;
    if (size > maxBytes) throw new ImportProblem('tooLarge', toShown(file.name));
    parts.push(part);
    if (isLast) onWhole({ path: file.name, bytes: concat(parts, size) });
  };
  file.start();
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A hostile name as a short line. */
const toShown = (path: string): string => JSON.stringify(path.slice(0, 120)).slice(1, -1);
