/** Keeps the index in step with the library: built newest first, a little at a time, then whatever changes. */
import type { Documents, Kind, LibraryIndex } from '@/lib/search/library-index';
import type { SearchProgress } from '@/lib/search/search-messages';
import type { Library } from '@/lib/store/database';
import {
  articleIdsToSearch,
  articlesToSearch,
  entitiesToSearch,
  entityIdsToSearch,
  noteIdsToSearch,
  notesToSearch,
} from '@/lib/store/queries/search-documents';
import { type TableChange, watchTables } from '@/lib/store/watch-tables';

/** Where a kind of document comes from. `tables`: a change of the row with a document's id changes the document. */
type Source<K extends Kind> = {
  kind: K;
  tables: readonly string[];
  /** Documents put in before a question gets its turn. */
  atOnce: number;
  listIds: (db: Library) => Promise<string[]>;
  load: (db: Library, ids: readonly string[]) => Promise<Documents[K][]>;
};

const SOURCES = [
  {
    kind: 'entities',
    tables: ['entities', 'decisions'],
    atOnce: 200,
    listIds: entityIdsToSearch,
    load: entitiesToSearch,
  } satisfies Source<'entities'>,
  {
    kind: 'notes',
    tables: ['notes'],
    atOnce: 100,
    listIds: noteIdsToSearch,
    load: notesToSearch,
  } satisfies Source<'notes'>,
  {
    kind: 'articles',
    tables: ['articles', 'texts'],
    atOnce: 12,
    listIds: articleIdsToSearch,
    load: articlesToSearch,
  } satisfies Source<'articles'>,
] as const;

const ALL_TABLES = SOURCES.flatMap((source) => source.tables);
/** Recording one article changes hundreds of rows: they are looked at once. In milliseconds. */
const TOGETHER = 250;

/** Builds and then follows, for as long as the page lives. */
export async function keepIndex(
  db: Library,
  index: LibraryIndex,
  onProgress: (progress: SearchProgress) => void,
): Promise<void> {
  let changes: TableChange[] = [];
  let wake = (): void => undefined;
  watchTables(db, ALL_TABLES, (change) => {
    changes.push(change);
    wake();
  });
  await fillIndex(db, index, [], onProgress);
  for (;;) {
    if (changes.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    await new Promise((resolve) => setTimeout(resolve, TOGETHER));
    const seen = changes;
    changes = [];
    await fillIndex(db, index, seen, onProgress);
  }
}

/** Takes out what is gone or was changed, and puts in what is missing. */
async function fillIndex(
  db: Library,
  index: LibraryIndex,
  changes: readonly TableChange[],
  onProgress: (progress: SearchProgress) => void,
): Promise<void> {
  const missing = await Promise.all(
    SOURCES.map(async ({ kind, tables, listIds }) => {
      const ids = await listIds(db);
      index.keepOnly(kind, new Set(ids));
      const isChanged = (id: string): boolean =>
        changes.some((change) => tables.some((table) => change.tables.has(table) && change.touches(table, id)));
      return ids.filter((id) => !index.has(kind, id) || isChanged(id));
    }),
  );
  const of = missing.reduce((sum, ids) => sum + ids.length, 0);
  let done = 0;
  for (const [i, source] of SOURCES.entries()) {
    for (let at = 0; at < (missing[i]?.length ?? 0); at += source.atOnce) {
      const ids = missing[i]?.slice(at, at + source.atOnce) ?? [];
      await putBatch(db, index, source as Source<Kind>, ids);
      done += ids.length;
      onProgress({ done, of, isReady: done === of });
    }
  }
  onProgress({ done, of, isReady: true });
}

/** One that cannot be loaded any more was forgotten in the meantime. */
async function putBatch<K extends Kind>(
  db: Library,
  index: LibraryIndex,
  { kind, load }: Source<K>,
  ids: readonly string[],
): Promise<void> {
  const documents = await load(db, ids);
  const loaded = new Set(documents.map((document) => document.id));
  for (const id of ids) if (!loaded.has(id)) index.remove(kind, id);
  for (const document of documents) index.put(kind, document);
}
