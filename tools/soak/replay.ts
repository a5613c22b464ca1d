/**
 * The library a browser ended up with, and the one that reading the same articles gives, one after the other in one thread: both as a
 * reader sees them, without ids. Times and ids differ by nature; nothing else may.
 */
import 'fake-indexeddb/auto';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import { toReadingToRecord } from '@/entrypoints/background/reading-to-record';
import { understandArticle } from '@/entrypoints/background/understand-article';
import type { Article, StoredText } from '@/lib/model/article';
import type { EntityDecision } from '@/lib/model/decision';
import type { Note } from '@/lib/model/note';
import { type Library, openLibrary } from '@/lib/store/database';
import { decideEntity } from '@/lib/store/edit/decisions';
import { saveNote } from '@/lib/store/edit/notes';
import { recordReading } from '@/lib/store/record-reading';
import { findRowProblem, isLibraryTable } from '@/lib/store/row-schemas';
import { pictureOf } from '@/tests/identify/library-picture';
import { loadRecogniser } from '@/tools/analyse/load-recogniser';

export type Rows = Record<string, object[]>;
export type Comparison = { articles: number; lost: string[]; invented: string[]; misfits: string[] };

let count = 0;
const fresh = (): Library => openLibrary(`replay-${count++}`);

/** `lost` and `invented`: what the reader would see of the replay and not of the browser's library, and the other way round. */
export async function compareWithReplay(rows: Rows): Promise<Comparison> {
  const found = fresh();
  for (const [table, own] of Object.entries(rows)) await found.table(table).bulkPut(own);
  const replayed = await replay(rows);
  const [a, b] = [await see(found), await see(replayed)];
  const misfits = Object.entries(rows).flatMap(([table, own]) =>
    isLibraryTable(table) ? own.flatMap((row) => findRowProblem(table, row) ?? []) : [],
  );
  const result = {
    articles: await found.articles.count(),
    lost: b.filter((line) => !a.includes(line)),
    invented: a.filter((line) => !b.includes(line)),
    misfits,
  };
  await Promise.all([found.delete(), replayed.delete()]);
  return result;
}

async function see(db: Library): Promise<string[]> {
  const names = new Map((await db.entities.toArray()).map((e) => [e.id, e.name]));
  const words = (await db.notes.toArray()).map((n) => `note on ${names.get(n.target.id)}: ${n.body}`);
  const decisions = (await db.decisions.toArray()).map((d) => `${names.get(d.entityId)} followed ${d.followed}`);
  const texts = (await db.texts.toArray()).map((t) => `text ${t.articleId} ${t.text.length}`);
  const articles = (await db.articles.toArray()).map((a) => `article ${a.id} ${a.url} ${a.title}`);
  return [...(await pictureOf(db)), ...words, ...decisions, ...texts, ...articles];
}

type Event = { at: number; run: (db: Library) => Promise<unknown> };

async function replay(rows: Rows): Promise<Library> {
  const recognise = loadRecogniser();
  const texts = new Map((rows.texts as StoredText[]).map((text) => [text.articleId, text]));
  const names = new Map((rows.entities as { id: string; name: string }[]).map((e) => [e.id, e.name]));
  let ids = 0;
  const read = (article: Article): Event => ({
    at: article.firstReadAt,
    run: async (db) => {
      const { id, firstReadAt, lastReadAt: _, contentHash, ...metadata } = article;
      const { text, blocks } = texts.get(id) ?? { text: '', blocks: [] };
      const { title, publishedAt, language } = metadata;
      const understood = understandArticle({ id, text, blocks, title, publishedAt, language }, recognise);
      const reading = await toReadingToRecord(id, { metadata, text, blocks }, contentHash, understood);
      const newId = () => `replayed-${String(++ids).padStart(6, '0')}`;
      await recordReading(db, reading, { rules: IDENTITY_RULES, newId, now: firstReadAt });
    },
  });
  const idOf = async (db: Library, id: string) =>
    (await db.entities.filter((e) => e.name === names.get(id)).first())?.id ?? `nobody is ${names.get(id)}`;
  const decide = (decision: EntityDecision): Event => ({
    at: decision.decidedAt,
    run: async (db) =>
      decideEntity(
        db,
        { entityId: await idOf(db, decision.entityId), followed: decision.followed },
        decision.decidedAt,
      ),
  });
  const write = (note: Note): Event => ({
    at: note.createdAt,
    run: async (db) =>
      saveNote(db, { ...note, target: { ...note.target, id: await idOf(db, note.target.id) } }, note.createdAt),
  });
  const events = [
    ...(rows.articles as Article[]).map(read),
    ...(rows.decisions as EntityDecision[]).map(decide),
    ...(rows.notes as Note[]).map(write),
  ].sort((a, b) => a.at - b.at);
  const db = fresh();
  for (const { run } of events) await run(db);
  return db;
}
