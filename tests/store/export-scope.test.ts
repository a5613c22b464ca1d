/** What a part of the library holds when it leaves. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openExportSource } from '@/lib/store/export-source';
import { fill, openEmpty } from './stored-library';

const article = (id: string) => ({
  ...{ id, url: `https://a.example/${id}`, title: id, siteName: null, authors: [], publishedAt: null },
  ...{ modifiedAt: null, language: 'en', firstReadAt: 1, lastReadAt: 1, contentHash: 'h' },
});
const entity = (id: string) => ({ id, kind: 'person', name: id, aliases: [], firstMetAt: 1 });
const note = (id: string, kind: string, about: string, articleId: string | null = null) => ({
  ...{ id, target: { kind, id: about }, body: id, tags: [], createdAt: 1, updatedAt: 1 },
  anchor: articleId === null ? null : { articleId, exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
});

it('notes leave with whom and what they are about, and nothing else of those', async () => {
  const db = openEmpty();
  await fill(db, {
    entities: ['e1', 'e2', 'e3'].map(entity),
    articles: ['a1', 'a2', 'a3', 'a4'].map(article),
    claims: [
      { id: 'c1', articleId: 'a1', subjectId: 'e1', start: 0 },
      { id: 'c2', articleId: 'a2', subjectId: 'e2', start: 0 },
    ],
    notes: [
      note('n1', 'entity', 'e1'),
      note('n2', 'claim', 'c2'),
      note('n3', 'quote', 'q', 'a3'),
      note('n4', 'article', 'a4'),
      note('n5', 'entity', 'e3'),
    ],
  });
  const source = await openExportSource(db, { kind: 'notes', ids: ['n1', 'n2', 'n3'] });
  expect(source.notes.map((n) => n.id)).toEqual(['n1', 'n2', 'n3']);
  expect(source.entities.map((e) => e.id)).toEqual(['e1', 'e2']);
  expect(source.articles.map((a) => a.id).sort()).toEqual(['a2', 'a3']);
  expect(await source.claimsAbout(['e1', 'e2'])).toEqual([]);
  expect((await source.claimsById(['c2'])).map((c) => c.id)).toEqual(['c2']);
  await db.delete();
});
