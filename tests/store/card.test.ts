/** What a card says of whom: never that a company left itself. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '@/lib/store/database';
import { cardOf } from '@/lib/store/queries/card';

let db: Library;
const entity = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  aliases: [],
  articleCount: 1,
  firstMetAt: 1,
});
const claim = (id: string, type: string, subjectId: string, objectId: string, objectName: string) => ({
  id,
  articleId: 'a1',
  subjectId,
  objectId,
  type,
  title: 'editor',
  objectName,
  date: null,
  status: 'asserted',
  former: false,
  quote: 'So it says.',
  confidence: 0.9,
});

beforeEach(async () => {
  db = openLibrary('card');
  await db.articles.add({
    id: 'a1',
    title: 'A story',
    siteName: null,
    url: 'https://a.example/',
    publishedAt: null,
  } as never);
  await db.entities.bulkAdd([
    entity('ann', 'person', 'Ann Lee'),
    entity('bob', 'person', 'Bob Ray'),
    entity('quarry', 'organization', 'Quarry'),
  ] as never[]);
  await db.readings.add({ articleId: 'a1', entityIds: ['ann', 'bob', 'quarry'], appearances: [] } as never);
  await db.claims.bulkAdd([
    claim('c1', 'end_position', 'ann', 'quarry', 'Quarry'),
    claim('c2', 'replaced', 'bob', 'ann', 'Ann Lee'),
  ] as never[]);
});
afterEach(() => db.delete());

const linesOf = async (id: string) =>
  (await cardOf(db, id, 'a1', 0))?.lines.map(({ type, subjectName, objectName }) => [type, subjectName, objectName]);

describe('the lines of a card', () => {
  it('are about whom the card shows', async () => {
    expect((await linesOf('ann'))?.[0]).toEqual(['end_position', null, 'Quarry']);
  });

  it('name whoever else they are about', async () => {
    expect(await linesOf('quarry')).toEqual([['end_position', 'Ann Lee', null]]);
    expect(await linesOf('ann')).toContainEqual(['replaced', 'Bob Ray', 'Ann Lee']);
  });

  it('call them as the reader does', async () => {
    await db.decisions.add({ entityId: 'ann', name: 'Annie', kind: null } as never);
    expect(await linesOf('quarry')).toEqual([['end_position', 'Annie', null]]);
  });
});
