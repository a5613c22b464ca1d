/** Writes rows of the reader's word and remembers how they were, so that the edit can be taken back. */
import type { Library } from '../database';
import type { Edit, Move, RowChange } from '../rows';

export class EditLog {
  readonly changes: RowChange[] = [];
  moves: Move[] = [];

  constructor(private readonly db: Library) {}

  /** `after` null deletes the row. */
  async write(table: RowChange['table'], key: string, after: object | null): Promise<void> {
    const rows = this.db.table(table);
    const before: unknown = (await rows.get(key)) ?? null;
    if (after === null) await rows.delete(key);
    else await rows.put(after);
    this.changes.push({ table, key, before, after });
  }

  async keep(edit: Pick<Edit, 'id' | 'kind' | 'entityIds' | 'madeAt'>): Promise<string> {
    await this.db.edits.put({ ...edit, changes: this.changes, moves: this.moves });
    return edit.id;
  }
}

/** Equal as the database would store them. */
export function areEqualRows(a: unknown, b: unknown): boolean {
  return toCanonical(a) === toCanonical(b);
}

function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}
