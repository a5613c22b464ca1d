/**
 * Looking somebody up by the beginning of their names, as fast as keys are typed in a library of tens of thousands. Keys are compared
 * before any row is read, and of thousands that fit only the most met are looked for.
 */
import type { Library } from '../database';
import type { StoredEntity } from '../rows';
import { toSearchTokens } from '../search-tokens';
import { recentEntities } from './entities';
import { type ShownEntity, showEntities } from './shown-entity';

/** A word that fits more names than these fits many of those met often: it is looked for among them. */
const DENSE = 2_000;
/** So many rows are read whole and put in order. */
const MANY = 100;
/** Beside those asked for, because what the reader said is no name is left out. */
const SPARE = 10;
/** Whoever was met in so many articles or more is looked through before the rest; of the rest, the latest met come first. */
const OFTEN = [128, 48, 24, 12, 6, 4];

/**
 * Entities one of whose name words starts with each word of `text`; those met often first. Empty text gives the latest met.
 * Not for liveQuery: it looks through more keys than are worth watching.
 */
export async function searchEntities(db: Library, text: string, limit: number): Promise<ShownEntity[]> {
  const words = toSearchTokens([text]);
  if (words.length === 0) return recentEntities(db, limit);
  const fits = (e: StoredEntity) => words.every((word) => e.nameTokens.some((token) => token.startsWith(word)));
  const found = new Map<string, StoredEntity>();
  for await (const rows of findCandidates(db, words, limit + SPARE)) {
    for (const row of rows) if (fits(row)) found.set(row.id, row);
    if (found.size >= limit + SPARE) break;
  }
  const ordered = [...found.values()].sort((a, b) => b.articleCount - a.articleCount || b.lastMetAt - a.lastMetAt);
  return (await showEntities(db, ordered.slice(0, limit + SPARE))).filter((e) => !e.hidden).slice(0, limit);
}

/** Whoever may fit, those met often first, at least `atOnce` at a time while there are so many. */
async function* findCandidates(db: Library, words: readonly string[], atOnce: number): AsyncGenerator<StoredEntity[]> {
  const named = await Promise.all(words.map((word) => idsNamed(db, word)));
  const [least, ...others] = named.filter((ids) => ids.size < DENSE).sort((a, b) => a.size - b.size);
  if (!least) {
    for (const often of whoWasMetOften(db)) yield await often.toArray();
    yield* readInTurn(db, latestFirst(named[0] ?? []), atOnce);
    return;
  }
  const ids = [...least].filter((id) => others.every((set) => set.has(id)));
  if (ids.length <= MANY) yield* readInTurn(db, ids, MANY);
  else yield* readMostMetFirst(db, new Set(ids), atOnce);
}

/** At most `DENSE`: that many may not be all. */
async function idsNamed(db: Library, word: string): Promise<ReadonlySet<string>> {
  return new Set(await db.entities.where('nameTokens').startsWith(word).limit(DENSE).primaryKeys());
}

async function* readMostMetFirst(db: Library, ids: ReadonlySet<string>, atOnce: number) {
  const rest = new Set(ids);
  let chosen: string[] = [];
  for (const often of whoWasMetOften(db)) {
    for (const id of (await often.primaryKeys()).reverse()) if (rest.delete(id)) chosen.push(id);
    if (chosen.length < atOnce) continue;
    yield* readInTurn(db, chosen, 2 * atOnce);
    chosen = [];
  }
  yield* readInTurn(db, [...chosen, ...latestFirst(rest)], 2 * atOnce);
}

async function* readInTurn(db: Library, ids: readonly string[], atOnce: number): AsyncGenerator<StoredEntity[]> {
  for (let at = 0; at < ids.length; at += atOnce)
    yield (await db.entities.bulkGet(ids.slice(at, at + atOnce))).filter((row) => row !== undefined);
}

/** Ranges that do not overlap, the most met first. */
const whoWasMetOften = (db: Library) =>
  OFTEN.map((from, i) =>
    db.entities.where('articleCount').between(from, OFTEN[i - 1] ?? Number.POSITIVE_INFINITY, true, false),
  );

/** Ids begin with the time at which they were given: of those met a few times, the latest met come first. */
const latestFirst = (ids: Iterable<string>): string[] => [...ids].sort().reverse();
