import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import type { Library } from '@/lib/store/database';
import { decideEntity } from '@/lib/store/edit/decisions';
import { saveNote } from '@/lib/store/edit/notes';
import { forgetOld } from '@/lib/store/forget/retention';
import { pictureOf } from '../identify/library-picture';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';

const stories = readStories('studio');

/** Each article a tick later than the one before, the first at 1. */
async function readAll(articles = stories): Promise<{ db: Library; ids: string[] }> {
  const db = openTestLibrary();
  const context = countingContext();
  const ids: string[] = [];
  for (const article of articles) ids.push(await readStory(db, article, context));
  return { db, ids };
}

const note = (target: { kind: 'entity' | 'article' | 'claim'; id: string }) => ({
  id: 'n',
  target,
  anchor: null,
  body: 'mine',
  tags: [],
});

describe('forgetting by age', { timeout: 60_000 }, () => {
  it('leaves what reading the younger articles alone would have left', async () => {
    const { db } = await readAll();
    expect(await forgetOld(db, 4, IDENTITY_RULES)).toBe(3);
    expect(await pictureOf(db)).toEqual(await pictureOf((await readAll(stories.slice(3))).db));
    expect(await forgetOld(db, 4, IDENTITY_RULES)).toBe(0);
  });

  it('keeps an article with a note, on itself, on a claim of it or on somebody in it', async () => {
    for (const kind of ['article', 'claim', 'entity'] as const) {
      const { db, ids } = await readAll();
      const [first = ''] = ids;
      const claim = await db.claims.where('articleId').equals(first).first();
      const reading = await db.readings.get(first);
      const id = { article: first, claim: claim?.id ?? '', entity: reading?.entityIds[0] ?? '' }[kind];
      await saveNote(db, note({ kind, id }), 9);
      await forgetOld(db, 100, IDENTITY_RULES);
      expect((await db.articles.toCollection().primaryKeys()).includes(first)).toBe(true);
      expect(await db.notes.count()).toBe(1);
    }
  });

  it('keeps every article that names somebody who is followed, and forgets those of one who is only muted', async () => {
    const { db, ids } = await readAll();
    const [followed = '', muted = ''] = (await db.readings.get(ids[0] ?? ''))?.entityIds ?? [];
    await decideEntity(db, { entityId: followed, followed: true }, 9);
    await decideEntity(db, { entityId: muted, muted: true }, 9);
    const expected = await db.readings.where('entityIds').equals(followed).primaryKeys();
    await forgetOld(db, 100, IDENTITY_RULES);
    expect((await db.articles.toCollection().primaryKeys()).sort()).toEqual(expected.sort());
  });

  it('keeps an article that was read again since', async () => {
    const { db, ids } = await readAll();
    await db.articles.update(ids[0] ?? '', { lastReadAt: 200 });
    await forgetOld(db, 100, IDENTITY_RULES);
    expect(await db.articles.toCollection().primaryKeys()).toEqual([ids[0]]);
  });
});
