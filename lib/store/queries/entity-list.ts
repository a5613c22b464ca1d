/** Which people or companies a filter leaves, in order: ids alone, so that a list of any length is there at once. */
import type { EntityDecision } from '@/lib/model/decision';
import type { EntityKind } from '@/lib/model/entity';
import type { ListFilter, ListOrder } from '@/lib/model/list-filter';
import type { Library } from '../database';
import { entitiesFitting } from './entity-sets';
import { showEntity } from './shown-entity';

const INDEX = { latest: 'lastMetAt', most: 'articleCount' } as const;

/** `weekSince`: what is new this week was first met then or later, in milliseconds since the epoch. What the reader said is no name is left out. */
export async function listEntityIds(
  db: Library,
  kind: EntityKind,
  filter: ListFilter,
  weekSince: number,
): Promise<string[]> {
  const [fitting, decided] = await Promise.all([entitiesFitting(db, filter, weekSince), findReclassified(db)]);
  const ids = fitting
    ? await inOrder(db, kind, filter.order, [...fitting])
    : filter.order === 'name'
      ? await inOrder(db, kind, 'name', null)
      : await byIndex(db, kind, INDEX[filter.order]);
  const own = ids.filter(staysOf(kind, decided));
  // whom the reader takes for another kind than the articles do, they stand first
  const guests = decided.filter((d) => d.kind === kind && (fitting?.has(d.entityId) ?? true)).map((d) => d.entityId);
  return guests.length === 0 ? own : [...new Set([...(await inOrder(db, null, filter.order, guests)), ...own])];
}

/** The beginning of the list of all, in the same order but for those the reader takes for another kind. */
export async function firstEntityIds(
  db: Library,
  kind: EntityKind,
  order: ListOrder,
  count: number,
): Promise<string[]> {
  const [ids, decided] = await Promise.all([
    byIndex(db, kind, INDEX[order === 'most' ? 'most' : 'latest'], count),
    findReclassified(db),
  ]);
  return ids.filter(staysOf(kind, decided));
}

/** Those the reader takes for another kind than the articles do. */
const findReclassified = (db: Library): Promise<EntityDecision[]> =>
  db.decisions.filter((d) => d.kind !== null).toArray();

function staysOf(kind: EntityKind, decided: readonly EntityDecision[]): (id: string) => boolean {
  const kinds = new Map(decided.map((d) => [d.entityId, d.kind]));
  return (id) => (kinds.get(id) ?? kind) === kind;
}

/** Of a kind, largest first; without `count`, all. */
async function byIndex(
  db: Library,
  kind: EntityKind,
  index: 'lastMetAt' | 'articleCount',
  count = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  return db.entities
    .where(`[kind+${index}]`)
    .between([kind, Number.NEGATIVE_INFINITY], [kind, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(count)
    .primaryKeys();
}

/** `ids` null = all of the kind; `kind` null = whatever they are. */
async function inOrder(
  db: Library,
  kind: EntityKind | null,
  order: ListOrder,
  ids: readonly string[] | null,
): Promise<string[]> {
  const found = ids
    ? (await db.entities.bulkGet([...ids])).filter((e) => e !== undefined)
    : await db.entities
        .where('kind')
        .equals(kind ?? 'person')
        .toArray();
  const rows = kind === null ? found : found.filter((e) => e.kind === kind);
  if (order !== 'name') return rows.sort((a, b) => b[INDEX[order]] - a[INDEX[order]]).map((e) => e.id);
  const renamed = new Map((await db.decisions.filter((d) => d.name !== null).toArray()).map((d) => [d.entityId, d]));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return rows
    .map((e) => ({ id: e.id, name: showEntity(e, renamed.get(e.id)).shownName }))
    .sort((a, b) => compare(a.name, b.name))
    .map((e) => e.id);
}
