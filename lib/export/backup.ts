/**
 * The backup: a zip of JSON lines that holds every row as it is stored.
 *
 * `TABLE-0001.jsonl`, `TABLE-0002.jsonl` …: one row a line, so many rows a file that none grows large.
 * `manifest.json`, last: `{ format, version, schema, madeAt, counts: { TABLE: rows }, files: [{ path, table, rows, bytes,
 * sha256 }] }`. A backup without its manifest is not whole. `schema` is the database's, `version` this envelope's.
 */
import type { LibraryTables } from './json';
import { writeZip, type ZipEntry } from './zip';

export const BACKUP_FORMAT = 'dramatis-backup';
export const BACKUP_VERSION = 1;
export const MANIFEST = 'manifest.json';

export type BackupFile = { path: string; table: string; rows: number; bytes: number; sha256: string };
export type BackupManifest = {
  format: string;
  version: number;
  schema: number;
  /** ISO 8601. */
  madeAt: string;
  counts: Record<string, number>;
  files: BackupFile[];
};

/** A file ends with the batch that takes it past this many characters. */
const FILE_SIZE = 4_000_000;

export async function* writeBackup(
  library: LibraryTables,
  now: number,
  progress?: (done: number, total: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* writeZip(backupFiles(library, now, progress), now);
}

async function* backupFiles(
  { schema, tables }: LibraryTables,
  now: number,
  progress?: (done: number, total: number) => void,
): AsyncGenerator<ZipEntry> {
  const files: BackupFile[] = [];
  const counts: Record<string, number> = {};
  const total = tables.reduce((n, t) => n + t.count, 0);
  let done = 0;
  for (const table of tables) {
    counts[table.name] = 0;
    for await (const { lines, rows } of filesOf(table.batches())) {
      const bytes = new TextEncoder().encode(lines);
      const number = String(files.filter((f) => f.table === table.name).length + 1).padStart(4, '0');
      const path = `${table.name}-${number}.jsonl`;
      files.push({ path, table: table.name, rows, bytes: bytes.length, sha256: await toSha256(bytes) });
      counts[table.name] = (counts[table.name] ?? 0) + rows;
      yield { path, content: bytes };
      done += rows;
      progress?.(done, total);
    }
  }
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schema,
    madeAt: new Date(now).toISOString(),
    counts,
    files,
  };
  yield { path: MANIFEST, content: `${JSON.stringify(manifest, null, 1)}\n` };
}

async function* filesOf(batches: AsyncIterable<readonly object[]>): AsyncGenerator<{ lines: string; rows: number }> {
  let lines = '';
  let rows = 0;
  for await (const batch of batches) {
    lines += batch.map((row) => `${JSON.stringify(row)}\n`).join('');
    rows += batch.length;
    if (lines.length < FILE_SIZE) continue;
    yield { lines, rows };
    lines = '';
    rows = 0;
  }
  if (rows > 0) yield { lines, rows };
}

/** Lower-case hexadecimal. */
export async function toSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
