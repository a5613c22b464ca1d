import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import type { Library } from '@/lib/store/database';
import { mergeEntities } from '@/lib/store/edit/merge';
import { saveNote } from '@/lib/store/edit/notes';
import { splitEntity } from '@/lib/store/edit/split';
import { undoEdit } from '@/lib/store/edit/undo';
import { forgetArticle } from '@/lib/store/forget/forget-articles';
import { forgetEntity } from '@/lib/store/forget/forget-entity';
import { dumpLibrary, pictureOf } from '../identify/library-picture';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';

/** Lets the database refuse the `at`-th write from now on, as a worker that dies in the middle would leave it; 0 = none. */
function refuseWrites(db: Library): { at: number; count: number } {
  const plan = { at: 0, count: 0 };
  db.use({
    stack: 'dbcore',
    name: 'crash',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            plan.count += 1;
            return plan.count === plan.at ? Promise.reject(new Error('the worker died')) : table.mutate(request);
          },
        };
      },
    }),
  });
  return plan;
}

const stories = readStories('chips');
const context = () => ({ rules: IDENTITY_RULES, newId: countingContext().newId, now: 50 });
const namesakes = async (db: Library) =>
  (await db.entities.toArray()).filter((e) => e.name === 'David Chen').map((e) => e.id);

/** Every kind of write, each from the state that the first six articles leave. */
const WRITES: Record<string, (db: Library) => Promise<unknown>> = {
  'recording an article': (db) => readStory(db, stories[6] ?? missing(), { ...context(), newId: () => 'new-id' }),
  'recording an edited article': (db) => {
    const [edited] = stories;
    return readStory(
      db,
      { ...(edited ?? missing()), text: `${edited?.text} More.`, mentions: edited?.mentions.slice(2) ?? [] },
      context(),
    );
  },
  'a merge': async (db) => {
    const [keep = '', other = ''] = await namesakes(db);
    return mergeEntities(db, keep, other, context());
  },
  'a merge and its undoing': async (db) => {
    const [keep = '', other = ''] = await namesakes(db);
    return db.transaction('rw', db.tables, async () =>
      undoEdit(db, (await mergeEntities(db, keep, other, context())) ?? '', context()),
    );
  },
  'a split': async (db) => {
    const [entityId = ''] = await namesakes(db);
    const articleIds = (await db.readings.where('entityIds').equals(entityId).primaryKeys()).slice(0, 1);
    return splitEntity(db, { entityId, articleIds, name: 'Another' }, context());
  },
  'forgetting a person': async (db) => forgetEntity(db, (await namesakes(db))[0] ?? '', IDENTITY_RULES),
  'forgetting an article': async (db) =>
    forgetArticle(db, (await db.articles.toCollection().primaryKeys())[0] ?? '', IDENTITY_RULES),
};

function missing(): never {
  throw new Error('the story is gone');
}

describe('a worker that dies in the middle of', () => {
  it.each(Object.keys(WRITES))(
    '%s leaves the library as it was, and may try again',
    { timeout: 60_000 },
    async (name) => {
      const write = WRITES[name] ?? missing();
      const db = openTestLibrary();
      const plan = refuseWrites(db);
      const reading = countingContext();
      for (const article of stories.slice(0, 6)) await readStory(db, article, reading);
      const [noted = ''] = await namesakes(db);
      await saveNote(db, { id: 'n', target: { kind: 'entity', id: noted }, anchor: null, body: 'mine', tags: [] }, 1);
      const before = await dumpLibrary(db);
      let died = 0;
      for (let at = 1; ; at++) {
        Object.assign(plan, { at, count: 0 });
        const failed = await write(db).then(
          () => false,
          () => true,
        );
        if (!failed) break;
        died += 1;
        Object.assign(plan, { at: 0 });
        expect(await dumpLibrary(db)).toEqual(before);
        expect(await db.edits.count()).toBe(0);
      }
      expect(died).toBeGreaterThan(3);
      Object.assign(plan, { at: 0 });
      const after = await pictureOf(db);
      expect(after.length).toBeGreaterThan(0);
    },
  );
});
