/**
 * The whole library, or a part closed in itself, as one JSON file that this extension reads back.
 *
 * `{ "format": "dramatis-library", "version": 1, "schema": N, "whole": true, "TABLE": [row, …], … }`, one row a line, tables and rows in
 * the order given, so that the same library gives the same bytes (the date stands in the file's name, not in the file).
 * Rows are the nouns of lib/model as they are stored; fields this version does not know are kept. A reader of the file
 * finds people in `entities`, what was said of them in `claims` (subjectId, articleId), their words in `notes`.
 * `whole` is false for a chosen part: its entities' counts are those of the whole library. `version` grows when this envelope changes, `schema` when the rows do.
 */
export const JSON_FORMAT = 'dramatis-library';
export const JSON_VERSION = 1;

/** A table read in batches, in the order of its key. */
export type TableRows = { name: string; count: number; batches(): AsyncIterable<readonly object[]> };

export type LibraryTables = {
  /** The schema number of the database the rows come from. */
  schema: number;
  /** False for a chosen part of the library. */
  whole: boolean;
  tables: readonly TableRows[];
};

export async function* writeJson(
  { schema, whole, tables }: LibraryTables,
  progress?: (done: number, total: number) => void,
): AsyncGenerator<string> {
  const total = tables.reduce((n, t) => n + t.count, 0);
  let done = 0;
  yield `{"format":${JSON.stringify(JSON_FORMAT)},"version":${JSON_VERSION},"schema":${schema},"whole":${whole}`;
  for (const table of tables) {
    yield `,\n${JSON.stringify(table.name)}:[`;
    let separator = '\n';
    for await (const batch of table.batches()) {
      if (batch.length === 0) continue;
      yield separator + batch.map((row) => JSON.stringify(row)).join(',\n');
      separator = ',\n';
      done += batch.length;
      progress?.(done, total);
    }
    yield '\n]';
  }
  yield '\n}\n';
}
