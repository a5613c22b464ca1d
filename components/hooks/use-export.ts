/** Runs an export over the open library, piece by piece, so that the page stays alive and the file never stands whole in memory. */
import type { ExportSubject, Format } from '@/lib/export/formats';
import type { LibraryTables } from '@/lib/export/json';
import { toExportLibrary } from '@/lib/export/library';
import type { ExportContext } from '@/lib/export/words';
import { readSavedChoices } from '@/lib/settings/saved-choices';
import { openBackupTables } from '@/lib/store/backup-tables';
import { type ExportScope, openExportSource } from '@/lib/store/export-source';
import { useLibrary } from './library-context';
import { toTurns } from './take-turns';

export type { ExportScope } from '@/lib/store/export-source';

/** Gives the file; rejects with the signal's reason when it was called off. */
export type RunExport = (
  format: Format,
  scope: ExportScope,
  context: ExportContext,
  signal: AbortSignal,
) => Promise<Blob>;

export function useExport(): RunExport {
  const db = useLibrary();
  return async (format, scope, context, signal) => {
    const subject: ExportSubject = {
      library: async () => toExportLibrary(await openExportSource(db, scope)),
      tables: async () => withChoices(await openBackupTables(db, scope)),
    };
    const write = await format.load();
    return collect(write(subject, context), format.mimeType, signal);
  };
}

/** What the reader chose outside the library goes with the whole of it. */
async function withChoices(library: LibraryTables): Promise<LibraryTables> {
  if (!library.whole) return library;
  const rows = await readSavedChoices();
  async function* batches() {
    yield rows;
  }
  return { ...library, tables: [...library.tables, { name: 'settings', count: rows.length, batches }] };
}

/** A Blob of this size leaves the page's memory; smaller ones are gathered first. */
const PIECE = 4_000_000;

async function collect(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let gathered: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const takeTurns = toTurns();
  for await (const piece of pieces) {
    signal.throwIfAborted();
    gathered.push(piece);
    size += piece.length;
    if (size > PIECE) {
      blobs.push(toBlob(gathered));
      gathered = [];
      size = 0;
    }
    await takeTurns();
  }
  return new Blob([...blobs, toBlob(gathered)], { type });
}

/** Text is joined first: a Blob of thousands of short parts takes longer to make than the file. */
function toBlob(parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Blob {
  const isText = parts.every((part) => typeof part === 'string');
  return new Blob(isText ? [parts.join('')] : [...parts]);
}
