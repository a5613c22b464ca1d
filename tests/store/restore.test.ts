/** What happens when a library comes into one that is lived in. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/store/database';
import { stagePacks } from '@/lib/store/import-staging';
import { NotStagedError, restoreStaged } from '@/lib/store/restore';
import { dump, fill, openEmpty, type Rows, RULES } from './stored-library';

const opened: Library[] = [];
async function libraryOf(rows: Rows): Promise<Library> {
  const db = openEmpty();
  opened.push(db);
  await fill(db, rows);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

async function bringIn(db: Library, rows: Rows, isPart = false) {
  const name = `staging-${db.name}`;
  const packs = Object.entries(rows).map(([table, own]) => ({ table, rows: own }));
  const staged = await stagePacks(packs, { name, now: 9 });
  expect(staged.problems).toEqual([]);
  return restoreStaged(db, name, { rules: RULES, now: 9, isPart });
}

const article = (id: string, lastReadAt: number, contentHash = 'h') => ({
  ...{
    id,
    url: `https://a.example/${id}`,
    title: id,
    siteName: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
  },
  ...{ language: 'en', firstReadAt: lastReadAt, lastReadAt, contentHash },
});
const mention = { start: 0, end: 3, surface: 'Ann Lee', kind: 'person', confidence: 1, reasons: [] };
const reading = (articleId: string, entityId: string, name = 'Ann Lee') => ({
  articleId,
  entityIds: [entityId],
  appearances: [{ kind: 'person', name, aliases: [], mentions: [mention], entityId, clusterId: entityId }],
});
const entity = (id: string, name = 'Ann Lee') => ({
  ...{ id, kind: 'person', name, aliases: [], nameKeys: ['ann lee'], nameTokens: ['ann', 'lee'] },
  ...{ surfaces: { [name]: 1 }, articleCount: 1, mentionCount: 1, firstMetAt: 1, lastMetAt: 1 },
});
const note = (id: string, body: string, updatedAt: number, target = 'e1') => ({
  ...{ id, target: { kind: 'entity', id: target }, anchor: null, body, tags: [], createdAt: 1, updatedAt },
});
const decision = (entityId: string, name: string | null, decidedAt: number) => ({
  ...{ entityId, followed: true, muted: false, name, kind: null, decidedAt },
});
const claim = (id: string, articleId: string, subjectId: string) => ({
  ...{ id, articleId, subjectId, objectId: null, subjectIndex: 0, objectIndex: null, type: 'said', objectName: null },
  ...{ title: null, date: null, status: 'asserted', former: false, subjectBasis: 'full-name', organizationBasis: null },
  ...{ quote: 'q', start: 0, end: 1, method: 'm', confidence: 1 },
});

describe('a backup in a living library', () => {
  it('keeps the later word of the reader on either side', async () => {
    const db = await libraryOf({
      notes: [note('n1', 'here', 20), note('n2', 'here', 10)],
      decisions: [decision('e1', 'Here', 20)],
    });
    const report = await bringIn(db, {
      notes: [note('n1', 'there', 10), note('n2', 'there', 20), note('n3', 'there', 5)],
      decisions: [decision('e1', 'There', 10)],
    });
    expect((await db.notes.toArray()).map((n) => n.body)).toEqual(['here', 'there', 'there']);
    expect((await db.decisions.get('e1'))?.name).toBe('Here');
    expect(report.tables.notes).toEqual({ added: 1, changed: 1, skipped: 1 });
    expect(report.tables.decisions).toEqual({ added: 0, changed: 0, skipped: 1 });
  });

  it('counts a person anew who stands in articles of both', async () => {
    const db = await libraryOf({
      articles: [article('a1', 10)],
      readings: [reading('a1', 'e1')],
      entities: [entity('e1')],
    });
    await bringIn(db, {
      entities: [entity('e1'), entity('e2', 'Bo')],
      articles: [article('a1', 10), article('a2', 30)],
      readings: [reading('a1', 'e1'), { ...reading('a2', 'e1') }],
    });
    expect(await db.entities.get('e1')).toMatchObject({ articleCount: 2, firstMetAt: 10, lastMetAt: 30 });
    // named by no article: nothing of it is kept
    expect(await db.entities.get('e2')).toBeUndefined();
  });

  it('takes an article that was read later there with all that belongs to it, and leaves the rest', async () => {
    const db = await libraryOf({
      articles: [article('a1', 10, 'old'), article('a2', 50, 'new')],
      readings: [reading('a1', 'e1'), reading('a2', 'e1')],
      entities: [entity('e1')],
      claims: [claim('c-old', 'a1', 'e1'), claim('c-here', 'a2', 'e1')],
    });
    await bringIn(db, {
      claims: [claim('c-new', 'a1', 'e1'), claim('c-there', 'a2', 'e1')],
      readings: [reading('a1', 'e1'), reading('a2', 'e1')],
      articles: [article('a1', 20, 'newer'), article('a2', 40, 'older')],
      entities: [entity('e1')],
    });
    expect((await db.claims.toArray()).map((c) => c.id)).toEqual(['c-here', 'c-new']);
  });

  it('knows the same person of the same article under two devices’ ids as one, with the notes of both', async () => {
    const db = await libraryOf({
      articles: [article('a1', 20)],
      readings: [reading('a1', 'here')],
      entities: [entity('here')],
      notes: [note('n1', 'mine', 1, 'here')],
    });
    await bringIn(db, {
      articles: [article('a1', 10), article('a2', 10)],
      readings: [reading('a1', 'there'), reading('a2', 'there')],
      entities: [entity('there')],
      notes: [note('n2', 'theirs', 1, 'there')],
      decisions: [decision('there', 'Annie', 5)],
    });
    expect((await db.entities.toArray()).map((e) => [e.id, e.articleCount])).toEqual([['here', 2]]);
    expect((await db.notes.toArray()).map((n) => n.target.id)).toEqual(['here', 'here']);
    expect((await db.decisions.get('here'))?.name).toBe('Annie');
  });

  it('takes nothing from an article that was only quoted elsewhere', async () => {
    const db = await libraryOf({ articles: [article('a1', 10)], claims: [claim('c', 'a1', 'e1')] });
    await bringIn(db, { articles: [article('a1', 99, '')] });
    expect((await db.articles.get('a1'))?.contentHash).toBe('h');
    expect(await db.claims.count()).toBe(1);
  });
});

describe('a restore', () => {
  it('that fails in the middle changes nothing', async () => {
    const db = await libraryOf({ notes: [note('n1', 'here', 1)] });
    const before = await dump(db);
    const name = `staging-${db.name}`;
    await stagePacks(
      [
        { table: 'notes', rows: [note('n1', 'there', 9), note('n2', 'there', 9)] },
        { table: 'readings', rows: [reading('a1', 'e1')] },
      ],
      { name, now: 9 },
    );
    db.readings.hook('creating', () => {
      throw new Error('the disk is full');
    });
    await expect(restoreStaged(db, name, { rules: RULES, now: 9 })).rejects.toThrow();
    expect(await dump(db)).toEqual(before);
  });

  it('asked for twice gives the same report and does it once', async () => {
    const db = await libraryOf({});
    const name = `staging-${db.name}`;
    await stagePacks([{ table: 'notes', rows: [note('n1', 'x', 9)] }], { name, now: 9 });
    const first = await restoreStaged(db, name, { rules: RULES, now: 9 });
    expect(await restoreStaged(db, name, { rules: RULES, now: 9 })).toEqual(first);
  });

  it('of nothing staged is refused', async () => {
    await expect(restoreStaged(await libraryOf({}), 'none', { rules: RULES, now: 9 })).rejects.toThrow(NotStagedError);
  });
});
