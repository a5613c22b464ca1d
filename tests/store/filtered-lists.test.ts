import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/model/article';
import type { EntityKind } from '@/lib/model/entity';
import { type ListFilter, NO_FILTER } from '@/lib/model/list-filter';
import { type Library, openLibrary } from '@/lib/store/database';
import { listArticleIds, listSites } from '@/lib/store/queries/article-list';
import { listEntityIds } from '@/lib/store/queries/entity-list';
import type { StoredClaim, StoredEntity } from '@/lib/store/rows';
import { toSearchTokens } from '@/lib/store/search-tokens';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 0, 1);

const entity = (id: string, name: string, kind: EntityKind, met: number): StoredEntity => ({
  id,
  kind,
  name,
  aliases: [],
  nameKeys: [],
  articleCount: met,
  mentionCount: met,
  firstMetAt: START + met * DAY,
  lastMetAt: START + met * DAY,
  nameTokens: toSearchTokens([name]),
  surfaces: { [name]: 1 },
});

const article = (
  id: string,
  siteName: string,
  publishedAt: string | null,
  url = `https://${id}.example/a`,
): Article => ({
  id,
  url,
  title: `Title ${id}`,
  siteName,
  authors: [],
  publishedAt,
  modifiedAt: null,
  language: 'en',
  firstReadAt: START + 40 * DAY,
  lastReadAt: START,
  contentHash: id,
});

const claim = (id: string, over: Partial<StoredClaim>): StoredClaim => ({
  id,
  articleId: 'post',
  subjectId: 'ada',
  objectId: 'acme',
  subjectIndex: 0,
  objectIndex: 1,
  type: 'end_position',
  objectName: 'Acme',
  title: null,
  date: null,
  status: 'asserted',
  former: false,
  subjectBasis: 'full-name',
  organizationBasis: 'clause',
  quote: '',
  start: 0,
  end: 0,
  method: 'test',
  confidence: 1,
  ...over,
});

describe('lists narrowed by a filter', () => {
  let db: Library;
  let count = 0;
  beforeEach(async () => {
    db = openLibrary(`lists-${count++}`);
    await db.entities.bulkAdd([
      entity('ada', 'Ada Zorn', 'person', 1),
      entity('ben', 'Ben Young', 'person', 9),
      entity('cleo', 'Cleo Abel', 'person', 5),
      entity('acme', 'Acme Labs', 'organization', 3),
    ]);
    await db.articles.bulkAdd([
      article('post', 'The Post', '2026-01-10T08:00:00Z'),
      article('ledger', 'Ledger', '2026-02-10', 'https://www.ledger.example/x'),
      article('undated', 'Ledger', null),
    ]);
    await db.readings.bulkAdd([
      { articleId: 'post', appearances: [], entityIds: ['acme', 'ada', 'ben'] },
      { articleId: 'ledger', appearances: [], entityIds: ['acme', 'cleo'] },
      { articleId: 'undated', appearances: [], entityIds: ['ben'] },
    ]);
    await db.claims.bulkAdd([
      claim('1', {}),
      claim('2', { subjectId: 'ben', type: 'start_position' }),
      claim('3', { subjectId: 'cleo', articleId: 'ledger', status: 'denied' }),
      claim('4', {
        subjectId: 'ben',
        articleId: 'ledger',
        date: { earliest: '2026-02-01', latest: '2026-02-28', precision: 'month', basis: 'explicit' },
      }),
    ]);
  });
  afterEach(() => db.delete());

  const people = (filter: Partial<ListFilter>) =>
    listEntityIds(db, 'person', { ...NO_FILTER, ...filter }, START + 4 * DAY);

  it('orders by what was met last, by most met, and by name', async () => {
    expect(await people({})).toEqual(['ben', 'cleo', 'ada']);
    expect(await people({ order: 'most' })).toEqual(['ben', 'cleo', 'ada']);
    expect(await people({ order: 'name' })).toEqual(['ada', 'ben', 'cleo']);
    await db.decisions.put({ entityId: 'ada', followed: false, muted: false, name: 'Zoe', kind: null, decidedAt: 1 });
    expect(await people({ order: 'name' })).toEqual(['ben', 'cleo', 'ada']);
  });

  it.each<[string, Partial<ListFilter>, string[]]>([
    ['at a company', { company: 'acme' }, ['ben', 'ada']],
    ['who left it', { company: 'Acme Labs', move: 'left' }, ['ben', 'ada']],
    ['who joined it', { company: 'acme', move: 'joined' }, ['ben']],
    ['who left anywhere', { move: 'left' }, ['ben', 'ada']],
    ['at a company nobody met', { company: 'Nowhere' }, []],
    ['new this week', { newThisWeek: true }, ['ben', 'cleo']],
    ['of an outlet, by name', { site: 'the post' }, ['ben', 'ada']],
    ['of an outlet, by host', { site: 'ledger.example' }, ['cleo']],
    ['named between two days', { since: '2026-02-01', until: '2026-02-28' }, ['ben', 'cleo']],
    ['who left in a month, by the day told', { move: 'left', since: '2026-02-01' }, ['ben']],
    ['who left by January', { move: 'left', until: '2026-01-31' }, ['ada']],
    ['all of it together', { company: 'acme', move: 'left', site: 'Ledger', newThisWeek: true }, ['ben']],
  ])('leaves those %s', async (_, filter, expected) => {
    expect(await people(filter)).toEqual(expected);
  });

  it('leaves the followed, those with notes, and takes no notice of a claim the reader hid', async () => {
    await db.decisions.put({ entityId: 'ada', followed: true, muted: false, name: null, kind: null, decidedAt: 1 });
    const note = { anchor: null, body: 'x', tags: [], createdAt: 1, updatedAt: 1 };
    await db.notes.bulkAdd([
      { ...note, id: 'n1', target: { kind: 'entity', id: 'cleo' } },
      { ...note, id: 'n2', target: { kind: 'claim', id: '2' } },
      { ...note, id: 'n3', target: { kind: 'article', id: 'ada' } },
    ]);
    expect(await people({ followed: true })).toEqual(['ada']);
    expect(await people({ withNotes: true })).toEqual(['ben', 'cleo']);
    expect(await people({ withNotes: true, followed: true })).toEqual([]);
    await db.verdicts.put({ claimId: '1', verdict: 'hidden', correction: null, decidedAt: 1 });
    expect(await people({ company: 'acme', move: 'left' })).toEqual(['ben']);
  });

  it('goes by what the reader says somebody is', async () => {
    const decision = { followed: false, muted: false, name: null, decidedAt: 1 };
    await db.decisions.bulkAdd([
      { ...decision, entityId: 'ben', kind: 'not-a-name' },
      { ...decision, entityId: 'acme', kind: 'person' },
    ]);
    expect(await people({})).toEqual(['acme', 'cleo', 'ada']);
    expect(await listEntityIds(db, 'organization', NO_FILTER, 0)).toEqual([]);
  });

  it('narrows articles too', async () => {
    const articles = (filter: Partial<ListFilter>) => listArticleIds(db, { ...NO_FILTER, ...filter });
    expect((await articles({})).sort()).toEqual(['ledger', 'post', 'undated']);
    expect(await articles({ order: 'name' })).toEqual(['ledger', 'post', 'undated']);
    expect((await articles({ site: 'Ledger' })).sort()).toEqual(['ledger', 'undated']);
    expect((await articles({ since: '2026-02-01' })).sort()).toEqual(['ledger', 'undated']);
    expect(await articles({ until: '2026-01-10' })).toEqual(['post']);
    expect(await listSites(db)).toEqual(['Ledger', 'The Post']);
  });
});
