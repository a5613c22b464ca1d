/**
 * The library as the exports ask for it (`ExportSource` of lib/export, met by shape because the store stands beside it):
 * few-per-thing rows at once, many-per-thing rows in batches.
 */
import type { Table } from 'dexie';
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Entity } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import type { Library } from './database';
import { batchesOf } from './table-batches';

/** What to take: everything, these entities with the articles that name them, or these articles with whom they name. */
export type ExportScope =
  | { kind: 'library' }
  | { kind: 'entities'; ids: readonly string[] }
  | { kind: 'articles'; ids: readonly string[] }
  /** These notes, with whom and what they are about; nothing else that is known of those. */
  | { kind: 'notes'; ids: readonly string[] };

export type LibrarySource = {
  entities: Entity[];
  articles: Article[];
  notes: Note[];
  decisions: EntityDecision[];
  verdicts: ClaimVerdict[];
  claimsAbout(entityIds: readonly string[]): Promise<Claim[]>;
  claimsIn(articleIds: readonly string[]): Promise<Claim[]>;
  claimsById(claimIds: readonly string[]): Promise<Claim[]>;
  readingsOf(articleIds: readonly string[]): Promise<Reading[]>;
  textsOf(articleIds: readonly string[]): Promise<StoredText[]>;
};

export async function openExportSource(db: Library, scope: ExportScope): Promise<LibrarySource> {
  const [rows, redirects, decisions, verdicts] = await Promise.all([
    readScope(db, scope),
    db.redirects.toArray(),
    db.decisions.toArray(),
    db.verdicts.toArray(),
  ]);
  const shownAs = new Map(redirects.map((r) => [r.clusterId, r.entityId]));
  const inScope = new Set(rows.articles.map((a) => a.id));
  const claims = (found: Claim[]) => (scope.kind === 'library' ? found : found.filter((c) => inScope.has(c.articleId)));
  const [entityPlaces, articlePlaces] = [toPlaces(rows.entities), toPlaces(rows.articles)];
  return {
    ...rows,
    notes: rows.notes.map((note) => followMerge(note, shownAs)),
    decisions,
    verdicts,
    claimsAbout: async (ids) =>
      scope.kind === 'notes' ? [] : claims(await claimsBy(db, 'subjectId', ids, entityPlaces)),
    claimsIn: async (ids) => (scope.kind === 'notes' ? [] : claimsBy(db, 'articleId', ids, articlePlaces)),
    claimsById: async (ids) => claims(present(await db.claims.bulkGet([...ids]))),
    readingsOf: async (ids) => present(await db.readings.bulkGet([...ids])),
    textsOf: async (ids) => present(await db.texts.bulkGet([...ids])),
  };
}

/** Where each id stands among all that are exported, in the order of the database's key. */
type Places = ReadonlyMap<string, number>;

const toPlaces = (rows: readonly { id: string }[]): Places =>
  new Map(
    rows
      .map((row) => row.id)
      .sort()
      .map((id, i) => [id, i]),
  );

/** Neighbours by key come in one read, which is fifty times faster than walking an index; others each in their own. */
async function claimsBy(
  db: Library,
  index: 'subjectId' | 'articleId',
  ids: readonly string[],
  places: Places,
): Promise<Claim[]> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = (places.get(last) ?? Number.POSITIVE_INFINITY) - (places.get(first) ?? 0) + 1;
  if (span > sorted.length * 2) {
    const found = await db.transaction('r', db.claims, () =>
      Promise.all(sorted.map((id) => db.claims.where(index).equals(id).toArray())),
    );
    return found.flat();
  }
  const wanted = new Set(sorted);
  const between = await db.claims.where(index).between(first, last, true, true).toArray();
  return between.filter((claim) => wanted.has(claim[index]));
}

type ScopeRows = Pick<LibrarySource, 'entities' | 'articles' | 'notes'>;

async function readScope(db: Library, scope: ExportScope): Promise<ScopeRows> {
  if (scope.kind === 'library') {
    const [entities, articles, notes] = await Promise.all([
      allRows(db.entities),
      allRows(db.articles),
      db.notes.orderBy('updatedAt').toArray(),
    ]);
    return { entities, articles, notes };
  }
  if (scope.kind === 'notes') return readNotes(db, scope.ids);
  return scope.kind === 'entities' ? readEntities(db, scope.ids) : readArticles(db, scope.ids);
}

/** Read at once they would hold up the page that asks for them. */
const AT_ONCE = 1_000;

async function allRows<T extends object>(table: Table<T, string>): Promise<T[]> {
  const all: T[] = [];
  for await (const rows of batchesOf(table, AT_ONCE)) all.push(...rows);
  return all;
}

async function readNotes(db: Library, ids: readonly string[]): Promise<ScopeRows> {
  const notes = present(await db.notes.bulkGet([...ids]));
  const on = (kind: Note['target']['kind']) => notes.flatMap((n) => (n.target.kind === kind ? [n.target.id] : []));
  const claims = present(await db.claims.bulkGet(on('claim')));
  const quoted = notes.flatMap((n) => n.anchor?.articleId ?? []);
  const [entities, articles] = await Promise.all([
    db.entities.bulkGet([...new Set([...on('entity'), ...claims.map((c) => c.subjectId)])]),
    db.articles.bulkGet([...new Set([...on('article'), ...quoted, ...claims.map((c) => c.articleId)])]),
  ]);
  return { entities: present(entities), articles: present(articles), notes };
}

/** Notes on the people themselves and on claims about them; not on others who stand in the same articles. */
async function readEntities(db: Library, ids: readonly string[]): Promise<ScopeRows> {
  const wanted = [...ids];
  const [entities, readings, claims, merged] = await Promise.all([
    db.entities.bulkGet(wanted),
    db.readings.where('entityIds').anyOf(wanted).primaryKeys(),
    db.claims.where('subjectId').anyOf(wanted).primaryKeys(),
    db.redirects.where('entityId').anyOf(wanted).primaryKeys(),
  ]);
  const articles = await db.articles.bulkGet([...new Set(readings)]);
  const notes = await notesOn(db, [
    ...[...wanted, ...merged].map((id) => ['entity', id]),
    ...claims.map((id) => ['claim', id]),
  ]);
  return { entities: present(entities), articles: present(articles), notes };
}

/** Notes on the articles, on quotes in them and on what they claim; not on the people they name. */
async function readArticles(db: Library, ids: readonly string[]): Promise<ScopeRows> {
  const wanted = [...ids];
  const [articles, readings, claims, quoted] = await Promise.all([
    db.articles.bulkGet(wanted),
    db.readings.bulkGet(wanted),
    db.claims.where('articleId').anyOf(wanted).primaryKeys(),
    db.notes.where('anchor.articleId').anyOf(wanted).toArray(),
  ]);
  const entities = await db.entities.bulkGet([...new Set(present(readings).flatMap((r) => r.entityIds))]);
  const notes = await notesOn(db, [...wanted.map((id) => ['article', id]), ...claims.map((id) => ['claim', id])]);
  const all = new Map([...notes, ...quoted].map((n) => [n.id, n]));
  return { entities: present(entities), articles: present(articles), notes: [...all.values()] };
}

async function notesOn(db: Library, targets: string[][]): Promise<Note[]> {
  return db.notes.where('[target.kind+target.id]').anyOf(targets).toArray();
}

function followMerge(note: Note, shownAs: ReadonlyMap<string, string>): Note {
  const shown = note.target.kind === 'entity' ? shownAs.get(note.target.id) : undefined;
  return shown === undefined ? note : { ...note, target: { ...note.target, id: shown } };
}

const present = <T>(rows: readonly (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
