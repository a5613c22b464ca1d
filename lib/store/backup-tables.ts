/** The tables of the library as plain rows in batches, for JSON and backup, and what part of them a scope covers. */
import type { Table } from 'dexie';
import { type Library, SCHEMA_NUMBER } from './database';
import { type ExportScope, openExportSource } from './export-source';
import { batchesOf } from './table-batches';

/** In the order a reader of the file wants them; `meta` is about this database, not about the library. */
export const LIBRARY_TABLES = [
  'entities',
  'articles',
  'claims',
  'notes',
  'revisions',
  'decisions',
  'verdicts',
  'judgements',
  'redirects',
  'edits',
  'readings',
  'evidence',
  'texts',
  'quarantine',
] as const;
export type LibraryTable = (typeof LIBRARY_TABLES)[number];

export type TableBatches = { name: LibraryTable; count: number; batches(): AsyncIterable<readonly object[]> };

export async function openBackupTables(
  db: Library,
  scope: ExportScope,
): Promise<{ schema: number; whole: boolean; tables: TableBatches[] }> {
  const tables =
    scope.kind === 'library'
      ? await Promise.all(LIBRARY_TABLES.map((name) => wholeTable(db, name)))
      : await tablesOfScope(db, scope);
  return { schema: SCHEMA_NUMBER, whole: scope.kind === 'library', tables };
}

async function wholeTable(db: Library, name: LibraryTable): Promise<TableBatches> {
  const table = db.table<object, string>(name);
  return { name, count: await table.count(), batches: () => batchesOf(table) };
}

/** Nothing was ever read, written or decided here. */
export async function isEmpty(db: Library): Promise<boolean> {
  const counts = await Promise.all(LIBRARY_TABLES.map((name) => db.table(name).count()));
  return counts.every((n) => n === 0);
}

/** A part that stands on its own: its articles whole, everybody they name, and the reader's words on what was chosen. */
async function tablesOfScope(db: Library, scope: ExportScope): Promise<TableBatches[]> {
  const { articles, notes, entities: chosen } = await openExportSource(db, scope);
  const articleIds = articles.map((a) => a.id).sort();
  const readings = await rowsByKey(db.readings, articleIds);
  const claims = await db.claims.where('articleId').anyOf(articleIds).sortBy('id');
  const entityIds = [...new Set([...chosen.map((e) => e.id), ...readings.flatMap((r) => r.entityIds)])].sort();
  const clusterIds = [...new Set(readings.flatMap((r) => r.appearances.map((a) => a.clusterId)))].sort();
  const chosenIds = chosen.map((e) => e.id).sort();
  return [
    toTable('entities', await rowsByKey(db.entities, entityIds)),
    toTable('articles', await rowsByKey(db.articles, articleIds)),
    toTable('claims', claims),
    toTable('notes', await rowsByKey(db.notes, notes.map((n) => n.id).sort())),
    toTable(
      'revisions',
      await db.revisions
        .where('noteId')
        .anyOf(notes.map((n) => n.id))
        .sortBy('id'),
    ),
    toTable('decisions', await rowsByKey(db.decisions, chosenIds)),
    toTable('verdicts', await rowsByKey(db.verdicts, claims.map((c) => c.id).sort())),
    toTable('redirects', await rowsByKey(db.redirects, clusterIds)),
    toTable('readings', readings),
    toTable('evidence', await evidenceIn(db, clusterIds, new Set(articleIds))),
    toTable('texts', await rowsByKey(db.texts, articleIds)),
  ];
}

/** Without what other articles told: they are not part of this export. */
async function evidenceIn(db: Library, clusterIds: string[], articleIds: ReadonlySet<string>): Promise<object[]> {
  const rows = await rowsByKey(db.evidence, clusterIds);
  return rows.map((row) => ({ ...row, digests: row.digests.filter((d) => articleIds.has(d.articleId)) }));
}

async function rowsByKey<T>(table: Table<T, string>, keys: string[]): Promise<T[]> {
  return (await table.bulkGet(keys)).filter((row) => row !== undefined);
}

function toTable(name: LibraryTable, rows: readonly object[]): TableBatches {
  return { name, count: rows.length, batches: () => inOneGo(rows) };
}

async function* inOneGo(rows: readonly object[]): AsyncGenerator<readonly object[]> {
  yield rows;
}
