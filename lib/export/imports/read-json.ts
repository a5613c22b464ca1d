/** Reads our own JSON (lib/export/json) back: tables in the order they stand. */
import { JSON_FORMAT, JSON_VERSION } from '../json';
import { ImportProblem, isObject, type Pack } from './import-problem';

export function readJson(file: unknown, schema: number): { isPart: boolean; packs: Pack[] } {
  if (!isObject(file) || file.format !== JSON_FORMAT) throw new ImportProblem('notOurs');
  const { format: _, version, schema: written, whole, ...tables } = file;
  if (typeof version !== 'number' || typeof written !== 'number') throw new ImportProblem('damaged', 'version, schema');
  if (version > JSON_VERSION || written > schema) throw new ImportProblem('newer', String(Math.max(version, written)));
  const packs = Object.entries(tables).map(([table, rows]) => {
    if (!Array.isArray(rows)) throw new ImportProblem('badRow', table);
    rows.forEach((row, i) => {
      if (!isObject(row)) throw new ImportProblem('badRow', `${table}, ${i + 1}`);
    });
    return { table, rows: rows as object[] };
  });
  return { isPart: whole !== true, packs };
}
