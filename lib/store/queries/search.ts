/**
 * Looking somebody up by the beginning of their names, as fast as keys are typed in a library of tens of thousands. Of a word that few
 * names hold, the keys are read; of one that many hold, those met most are known already, and are enough.
 */
import type { Library } from '../database';
import type { StoredEntity } from '../rows';
import { toSearchTokens } from '../search-tokens';
import { recentEntities } from './entities';
import { latestChange } from './latest-change';
import { type ShownEntity, showEntities } from './shown-entity';

/** Each key of an index costs as much as reading a line of text: a word that gives so many is looked for among those met most. */
const DENSE = 500;
/** The names of so many of those met most are held. */
const HELD = 2_000;
/** Beside those asked for, because what the reader said is no name is left out. */
const SPARE = 10;

/**
 * Entities one of whose name words starts with each word of `text`; those met often first. Empty text gives the latest met.
 * Not for liveQuery: it looks through more keys than are worth watching.
 */
export async function searchEntities(db: Library, text: string, limit: number): Promise<ShownEntity[]> {
  const words = toSearchTokens([text]);
  if (words.length === 0) return recentEntities(db, limit);
  const rows = await findRows(db, words, limit + SPARE);
  rows.sort((a, b) => b.articleCount - a.articleCount || b.lastMetAt - a.lastMetAt);
  return (await showEntities(db, rows)).filter((e) => !e.hidden).slice(0, limit);
}

/** Reads what a search needs beside the words themselves. */
export async function prepareSearch(db: Library): Promise<void> {
  await mostMetOf(db);
}

/** Those met most of all that fit, at most so many. */
async function findRows(db: Library, words: readonly string[], most: number): Promise<StoredEntity[]> {
  const [met, named] = await Promise.all([mostMetOf(db), Promise.all(words.map((word) => idsNamed(db, word, DENSE)))]);
  const sparse = named.filter((ids) => ids !== null);
  if (sparse.length > 0) return readFitting(db, inOrder(intersect(sparse), met), words, most);
  const held = met.names.filter((row) => fits(row, words)).slice(0, most);
  // read anew: whoever was forgotten or changed since is not what is held
  if (held.length === most)
    return readFitting(
      db,
      held.map((row) => row.id),
      words,
      most,
    );
  const all = await Promise.all(words.map((word) => idsNamed(db, word, Number.POSITIVE_INFINITY)));
  return readFitting(db, inOrder(intersect(all.filter((ids) => ids !== null)), met), words, most);
}

const fits = (row: Names, words: readonly string[]): boolean =>
  words.every((word) => row.nameTokens.some((token) => token.startsWith(word)));

/** null = there may be more than the limit. */
async function idsNamed(db: Library, word: string, limit: number): Promise<ReadonlySet<string> | null> {
  const keys = await db.entities.where('nameTokens').startsWith(word).limit(limit).primaryKeys();
  return keys.length < limit ? new Set(keys) : null;
}

function intersect([first = new Set(), ...others]: readonly ReadonlySet<string>[]): string[] {
  return [...first].filter((id) => others.every((ids) => ids.has(id)));
}

function inOrder(ids: readonly string[], { places }: MostMet): string[] {
  // whoever was met first in this very moment has no place yet
  const placeOf = (id: string): number => places.get(id) ?? Number.POSITIVE_INFINITY;
  return ids.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Ids may be of rows that hold only some of the words: as many are read as it takes. */
async function readFitting(
  db: Library,
  ids: readonly string[],
  words: readonly string[],
  most: number,
): Promise<StoredEntity[]> {
  const found: StoredEntity[] = [];
  for (let at = 0; at < ids.length && found.length < most; at += most)
    for (const row of await db.entities.bulkGet(ids.slice(at, at + most))) if (row && fits(row, words)) found.push(row);
  return found.slice(0, most);
}

type Names = Pick<StoredEntity, 'id' | 'nameTokens'>;
/** `places`: everybody's, when the most met stand first and of two met alike the later made; `names`: of the first of them, in that order. */
type MostMet = { places: ReadonlyMap<string, number>; names: readonly Names[] };
const kept = new WeakMap<Library, { change: string; met: Promise<MostMet> }>();

/** Read once, and again when the library changed. */
async function mostMetOf(db: Library): Promise<MostMet> {
  const change = await latestChange(db);
  const before = kept.get(db);
  if (before?.change === change) return before.met;
  const met = readMostMet(db);
  kept.set(db, { change, met });
  met.catch(() => kept.delete(db));
  return met;
}

async function readMostMet(db: Library): Promise<MostMet> {
  const ids = await db.entities.orderBy('articleCount').primaryKeys();
  // turned round here: a reversed read goes from row to row
  const places = new Map(ids.reverse().map((id, place) => [id, place]));
  const next = ids[HELD] === undefined ? undefined : await db.entities.get(ids[HELD]);
  // a range is read in one go, and many rows that are named one by one are not
  const rows = await db.entities
    .where('articleCount')
    .above(next?.articleCount ?? 0)
    .toArray();
  const names = rows.map(({ id, nameTokens }) => ({ id, nameTokens }));
  return { places, names: names.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)) };
}
