import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import { toArticleId } from '@/entrypoints/background/reading-to-record';
import type { Library } from '@/lib/store/database';
import { decideEntity } from '@/lib/store/edit/decisions';
import { mergeEntities } from '@/lib/store/edit/merge';
import { saveNote } from '@/lib/store/edit/notes';
import { forgetArticle, forgetEverything, forgetSince, forgetSite } from '@/lib/store/forget/forget-articles';
import { forgetEntity } from '@/lib/store/forget/forget-entity';
import { dumpLibrary, pictureOf } from '../identify/library-picture';
import { countingContext, openTestLibrary, readStory, toUrl } from '../identify/read-stories';
import { readStories, type StoryArticle } from '../identify/story-articles';

async function readAll(articles: readonly StoryArticle[]): Promise<Library> {
  const db = openTestLibrary();
  const context = countingContext();
  for (const article of articles) await readStory(db, article, context);
  return db;
}

async function findByName(db: Library, name: string): Promise<string> {
  const found = (await db.entities.toArray()).find((e) => e.name === name);
  if (!found) throw new Error(`${name} is not known`);
  return found.id;
}

/** Every string in the raw database, keys of indexes included. */
async function rawStrings(db: Library): Promise<string> {
  const rows = await Promise.all(db.tables.map((t) => t.toArray()));
  return JSON.stringify(rows).toLowerCase();
}

/** Where a string stands, for the message of a failing test; null = nowhere. */
function findContext(raw: string, string: string): string | null {
  const at = raw.indexOf(string.toLowerCase());
  return at < 0 ? null : raw.slice(Math.max(0, at - 80), at + 80);
}

describe('forgetting a person', { timeout: 60_000 }, () => {
  it.each(['Rajiv Menon', 'Peter Nakamura', 'Cordelia Vale', 'Weiming Zhang', 'Emily Zhang'])(
    '%s leaves no trace',
    { timeout: 60_000 },
    async (name) => {
      const db = await readAll(readStories());
      const id = await findByName(db, name).catch(() => findByName(db, name.split(' ').reverse().join(' ')));
      await decideEntity(db, { entityId: id, followed: true, name: `${name} (my own name)` }, 1);
      await saveNote(
        db,
        { id: 'n', target: { kind: 'entity', id }, anchor: null, body: `${name} owes me`, tags: [] },
        1,
      );
      const { surfaces = {} } = (await db.entities.get(id)) ?? {};
      await forgetEntity(db, id, IDENTITY_RULES);
      const raw = await rawStrings(db);
      for (const surface of Object.keys(surfaces).filter((s) => s.includes(' ')))
        expect(findContext(raw, surface.toLowerCase())).toBeNull();
      expect(findContext(raw, id)).toBeNull();
      const family = name.split(' ').at(-1) ?? '';
      const namesakes = (await db.entities.toArray()).filter((e) => e.name.includes(family));
      if (namesakes.length === 0) expect(findContext(raw, family.toLowerCase())).toBeNull();
    },
  );

  it('keeps every other offset, claim and count', async () => {
    const db = await readAll(readStories('chips'));
    const id = await findByName(db, 'Rajiv Menon');
    const others = await db.claims.filter((c) => c.subjectId !== id && c.objectId !== id).toArray();
    await forgetEntity(db, id, IDENTITY_RULES);
    const kept = await db.claims.toArray();
    expect(kept.map((c) => c.id).sort()).toEqual(others.map((c) => c.id).sort());
    for (const claim of kept) {
      const text = (await db.texts.get(claim.articleId))?.text ?? '';
      const reading = await db.readings.get(claim.articleId);
      expect(claim.quote).toBe(text.slice(claim.start, claim.end));
      expect(reading?.appearances[claim.subjectIndex]?.entityId).toBe(claim.subjectId);
      if (claim.objectIndex !== null) expect(reading?.appearances[claim.objectIndex]?.entityId).toBe(claim.objectId);
    }
    for (const reading of await db.readings.toArray()) {
      const text = (await db.texts.get(reading.articleId))?.text ?? '';
      for (const a of reading.appearances)
        for (const m of a.mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
    }
  });

  it('forgets whom the reader merged into it as well', async () => {
    const db = await readAll(readStories('chips'));
    const [keep = '', other = ''] = (await db.entities.toArray())
      .filter((e) => e.name === 'David Chen')
      .map((e) => e.id);
    await mergeEntities(db, keep, other, countingContext());
    await forgetEntity(db, keep, IDENTITY_RULES);
    const raw = await rawStrings(db);
    for (const string of ['chen', keep, other]) expect(findContext(raw, string)).toBeNull();
  });
});

describe('forgetting articles', { timeout: 60_000 }, () => {
  it('leaves what reading without them would have left', async () => {
    const articles = readStories('lines');
    const gone = articles[1];
    if (!gone) throw new Error('the story is gone');
    const db = await readAll(articles);
    await forgetArticle(db, await toArticleId(toUrl(gone)), IDENTITY_RULES);
    expect(findContext(await rawStrings(db), await toArticleId(toUrl(gone)))).toBeNull();
    const without = await readAll(articles.filter((a) => a !== gone));
    expect(await pictureOf(db)).toEqual(await pictureOf(without));
  });

  it('of a site, or since a time, leaves no trace of their strings', async () => {
    for (const forget of [
      (db: Library) => forgetSite(db, 'story.example', IDENTITY_RULES),
      (db: Library) => forgetSince(db, 0, IDENTITY_RULES),
      (db: Library) => forgetEverything(db),
    ]) {
      const db = await readAll(readStories('studio'));
      const id = await findByName(db, 'Cordelia Vale');
      await saveNote(db, { id: 'n', target: { kind: 'entity', id }, anchor: null, body: 'Vale!', tags: [] }, 1);
      await decideEntity(db, { entityId: id, followed: true }, 1);
      await forget(db);
      const dump = await dumpLibrary(db);
      for (const rows of Object.values(dump)) expect(rows).toEqual([]);
    }
  });

  it('since a time keeps what was read before', async () => {
    const articles = readStories('studio');
    const db = await readAll(articles);
    await forgetSince(db, 4, IDENTITY_RULES);
    expect(await pictureOf(db)).toEqual(await pictureOf(await readAll(articles.slice(0, 3))));
  });
});
