import { type LibraryTables, writeJson } from '@/lib/export/json';
import { toSearchTokens } from '@/lib/store/search-tokens';
import { articles, claims, collectText, entities, notes, readings, source, texts } from './awkward-library';

const inOrder = (rows: readonly object[], key: string): object[] =>
  [...rows].sort((a, b) => (String((a as never)[key]) < String((b as never)[key]) ? -1 : 1));

/** The awkward library as rows of its tables. */
export function awkwardTables(): LibraryTables {
  const tables: [name: string, rows: readonly object[], key: string][] = [
    [
      'entities',
      entities.map((e) => ({ ...e, nameTokens: toSearchTokens([e.name]), surfaces: { [e.name]: 1 } })),
      'id',
    ],
    ['articles', articles, 'id'],
    ['claims', claims.map((c) => ({ ...c, subjectIndex: 0, objectIndex: null })), 'id'],
    ['notes', notes, 'id'],
    ['decisions', source.decisions, 'entityId'],
    ['verdicts', source.verdicts, 'claimId'],
    ['judgements', [], 'id'],
    ['redirects', [], 'clusterId'],
    ['edits', [], 'id'],
    ['readings', readings, 'articleId'],
    ['evidence', [], 'clusterId'],
    ['texts', texts, 'articleId'],
    ['quarantine', [], 'id'],
  ];
  return {
    schema: 1,
    whole: true,
    tables: tables.map(([name, rows, key]) => ({
      name,
      count: rows.length,
      async *batches() {
        yield inOrder(rows, key);
      },
    })),
  };
}

/** The same as a file of ours: what a reader would import. */
export const awkwardJson = (): Promise<string> => collectText(writeJson(awkwardTables()));
