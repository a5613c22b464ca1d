/** Brings a file in: read and checked here, staged in a database of its own, taken into the library by the background. */
import { type ForeignNote, toNotePacks } from '@/lib/export/imports/foreign-note';
import type { FileContent } from '@/lib/export/imports/read-file';
import { deleteUnlessWhole } from '@/lib/store/current-name';
import type { Library } from '@/lib/store/database';
import { SCHEMA_NUMBER } from '@/lib/store/database';
import { type RestoreReport, type StagingReport, stagePacks } from '@/lib/store/import-staging';
import { findByName } from './find-by-name';
import { type SendCommand, useCommand, useLibrary } from './library-context';
import { toTurns } from './take-turns';

export type { RestoreReport } from '@/lib/store/import-staging';

export type FollowReport = { followed: string[]; unknown: string[]; ambiguous: string[] };

/** What stands ready to be brought in, after the file has been read whole. */
export type Ready = { kind: 'rows'; report: StagingReport; isPart: boolean } | { kind: 'people'; names: string[] };

export type ImportCommands = {
  /** Rejects with an ImportProblem that names the place; nothing stays behind then. `progress`: bytes read. */
  read(file: File, progress: (done: number, total: number) => void): Promise<Ready>;
  /** All of it comes in or, when this rejects, nothing. */
  bringIn(ready: Ready & { kind: 'rows' }): Promise<RestoreReport>;
  /** What stands ready is not wanted. */
  drop(ready: Ready): Promise<void>;
  follow(names: readonly string[]): Promise<FollowReport>;
};

export function useImport(): ImportCommands {
  const db = useLibrary();
  const send = useCommand();
  return {
    read: (file, progress) => readAndStage(file, send, progress),
    bringIn: async ({ isPart, report: { name } }) => {
      const report = unwrap(await send('restoreStaged', { name, isPart })) as RestoreReport;
      // taken over, it is the library; merged, nobody needs it
      await deleteUnlessWhole(name);
      return report;
    },
    drop: async (ready) => {
      if (ready.kind === 'rows') await deleteUnlessWhole(ready.report.name);
    },
    follow: (names) => followNames(db, send, names),
  };
}

async function readAndStage(
  file: File,
  send: SendCommand,
  progress: (done: number, total: number) => void,
): Promise<Ready> {
  const { readFile } = await import('@/lib/export/imports/read-file');
  const read = await readFile(toContent(file, progress), SCHEMA_NUMBER, Date.now());
  if (read.kind === 'people') return read;
  const packs = read.kind === 'quotes' ? await toPacks(read.notes, send) : read.packs;
  const isPart = read.kind === 'quotes' || (read.kind === 'json' && read.isPart);
  return { kind: 'rows', report: await stagePacks(packs, { now: Date.now(), takeTurns: toTurns() }), isPart };
}

/** Bytes unpacked in one go: thirty times as many may come out, and the page waits for them. */
const CHUNK = 16_000;

function toContent(file: File, progress: (done: number, total: number) => void): FileContent {
  return {
    size: file.size,
    head: async (bytes) => new Uint8Array(await file.slice(0, bytes).arrayBuffer()),
    text: () => file.text(),
    async *chunks() {
      const reader = file.stream().getReader();
      const takeTurns = toTurns();
      let done = 0;
      for (let part = await reader.read(); !part.done; part = await reader.read())
        for (let at = 0; at < part.value.length; at += CHUNK) {
          const chunk = part.value.subarray(at, at + CHUNK);
          done += chunk.length;
          yield chunk;
          progress(done, file.size);
          await takeTurns();
        }
    },
  };
}

const ADDRESSES = 50;

async function toPacks(notes: readonly ForeignNote[], send: SendCommand) {
  const urls = [...new Set(notes.flatMap((n) => (n.url === null || n.url.length > 4000 ? [] : [n.url])))];
  const found = new Map<string, { id: string; url: string } | null>();
  for (let at = 0; at < urls.length; at += ADDRESSES) {
    const batch = urls.slice(at, at + ADDRESSES);
    const addresses = unwrap(await send('findArticleAddresses', { urls: batch }));
    batch.forEach((url, i) => found.set(url, addresses[i] ?? null));
  }
  return toNotePacks(notes, (url) => found.get(url) ?? null);
}

/** Follows whoever bears exactly that name; nobody is guessed, and a name two bear is left to the reader. */
async function followNames(db: Library, send: SendCommand, names: readonly string[]): Promise<FollowReport> {
  const report: FollowReport = { followed: [], unknown: [], ambiguous: [] };
  for (const name of names) {
    const ids = await findByName(db, name);
    const [id] = ids;
    if (ids.length !== 1 || id === undefined) report[ids.length === 0 ? 'unknown' : 'ambiguous'].push(name);
    else {
      unwrap(await send('decideEntity', { entityId: id, followed: true }));
      report.followed.push(name);
    }
  }
  return report;
}

function unwrap<T>(result: { ok: true; value: T } | { ok: false; problem: string }): T {
  if (result.ok) return result.value;
  // whoever says it knows `library:full` and the like
  throw new Error(result.problem);
}
