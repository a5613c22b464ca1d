/** Reads a backup as a stream: rows are given away file by file, and the end throws when anything is missing or changed. */
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, type BackupManifest, MANIFEST, toSha256 } from '../backup';
import { ImportProblem, isObject, type Pack, parseJson } from './import-problem';
import { unzipStream } from './unzip-stream';

const PATH = /^(?:([a-z]+)-\d{4,6}\.jsonl|manifest\.json)$/;
/** Unpacked; ours are a tenth of it. */
const MAX_FILE = 64_000_000;
/** Rows parsed in one go, so that a page that reads them stays alive. */
const SLICE = 250;

/**
 * `schema` is the newest one this version knows; older ones pass. Whoever keeps the packs must throw them away when this
 * throws: only after the last of them is it known that the file is whole.
 */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>, schema: number): AsyncGenerator<Pack> {
  const seen = new Map<string, BackupFile>();
  let manifest: BackupManifest | null = null;
  for await (const { path, bytes } of unzipStream(chunks, (p) => PATH.test(p), MAX_FILE)) {
    if (path === MANIFEST) {
      manifest = toManifest(decode(bytes, path), schema);
      continue;
    }
    if (seen.has(path)) throw new ImportProblem('strangePath', path);
    const table = PATH.exec(path)?.[1] ?? '';
    const lines = toLines(decode(bytes, path));
    seen.set(path, { path, table, rows: lines.length, bytes: bytes.length, sha256: await toSha256(bytes) });
    for (let at = 0; at < lines.length; at += SLICE) yield { table, rows: parseLines(lines, at, path) };
  }
  if (manifest === null) throw new ImportProblem('noManifest');
  checkFiles(manifest, seen);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportProblem('damaged', path);
  }
}

function toLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function parseLines(lines: readonly string[], at: number, path: string): object[] {
  return lines.slice(at, at + SLICE).map((line, i) => {
    const place = `${path}, ${at + i + 1}`;
    const row = parseJson(line, place);
    if (!isObject(row)) throw new ImportProblem('badRow', place);
    return row;
  });
}

function toManifest(text: string, schema: number): BackupManifest {
  const manifest = parseJson(text, MANIFEST);
  if (!isObject(manifest) || manifest.format !== BACKUP_FORMAT) throw new ImportProblem('notOurs', MANIFEST);
  const { version, schema: written, files } = manifest;
  if (typeof version !== 'number' || typeof written !== 'number' || !Array.isArray(files))
    throw new ImportProblem('damaged', MANIFEST);
  if (version > BACKUP_VERSION || written > schema) throw new ImportProblem('newer', `${Math.max(version, written)}`);
  return manifest as BackupManifest;
}

function checkFiles({ files }: BackupManifest, seen: ReadonlyMap<string, BackupFile>): void {
  for (const file of files) {
    if (!isObject(file)) throw new ImportProblem('damaged', MANIFEST);
    const found = seen.get(String(file.path));
    if (!found) throw new ImportProblem('cutShort', String(file.path));
    if (found.sha256 !== file.sha256 || found.rows !== file.rows) throw new ImportProblem('damaged', found.path);
  }
  if (files.length !== seen.size) throw new ImportProblem('damaged', MANIFEST);
}
