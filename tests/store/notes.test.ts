/** Notes: what they said before, and finding them again. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/store/database';
import { deleteNote, saveNote } from '@/lib/store/edit/notes';
import { forgetArticle, forgetSince } from '@/lib/store/forget/forget-articles';
import { notedClaims, notesInArticle, revisionsOf } from '@/lib/store/queries/notes';
import { searchNotes } from '@/lib/store/queries/search-notes';
import { fill, openEmpty, RULES } from './stored-library';

const opened: Library[] = [];
const open = () => {
  const db = openEmpty();
  opened.push(db);
  return db;
};
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const note = (id: string, body: string, tags: string[] = [], kind = 'article', about = 'a1') => ({
  id,
  target: { kind: kind as 'article', id: about },
  anchor: null,
  body,
  tags,
});

describe('what a note said before', () => {
  it('is kept with each change, the latest first, and only when something changed', async () => {
    const db = open();
    await saveNote(db, note('n', 'one'), 1);
    await saveNote(db, note('n', 'two', ['work']), 2);
    await saveNote(db, note('n', 'two', ['work']), 3);
    await saveNote(db, note('n', 'three'), 4);
    expect(await revisionsOf(db, 'n')).toEqual([
      { id: 'n@2', noteId: 'n', body: 'two', tags: ['work'], writtenAt: 2 },
      { id: 'n@1', noteId: 'n', body: 'one', tags: [], writtenAt: 1 },
    ]);
  });

  it('is a hundred versions at most, the oldest gone first', async () => {
    const db = open();
    for (let i = 0; i <= 105; i++) await saveNote(db, note('n', `version ${i}`), i + 1);
    const kept = await revisionsOf(db, 'n');
    expect(kept).toHaveLength(100);
    expect([kept[0]?.body, kept.at(-1)?.body]).toEqual(['version 104', 'version 5']);
  });

  it('goes with the note, whoever takes that away', async () => {
    const ways: ((db: Library) => Promise<unknown>)[] = [
      (db) => deleteNote(db, 'n', 9),
      (db) => forgetArticle(db, 'a1', RULES),
      (db) => forgetSince(db, 0, RULES),
    ];
    for (const way of ways) {
      const db = open();
      await saveNote(db, note('n', 'secret'), 1);
      await saveNote(db, note('n', 'changed'), 2);
      await way(db);
      expect(await db.revisions.toArray()).toEqual([]);
    }
  });
});

const article = {
  ...{ id: 'a1', url: 'https://a.example/1', title: 'The split at Áccent Ltd', siteName: null, authors: [] },
  ...{ publishedAt: null, modifiedAt: null, language: 'en', firstReadAt: 1, lastReadAt: 1, contentHash: 'h' },
};
const claim = { id: 'c1', articleId: 'a1', subjectId: 'e1', quote: 'She left in May.' };

describe('a search over notes', () => {
  async function library(): Promise<Library> {
    const db = open();
    const entity = { id: 'e1', kind: 'person', name: 'Inés Okafor', aliases: [], nameTokens: [] };
    await fill(db, { articles: [article], entities: [entity], claims: [claim] });
    await saveNote(db, note('n1', 'Ask **Beatrix** about the drawer', ['to check']), 1);
    await saveNote(db, note('n2', 'Met at the Café', ['people'], 'entity', 'e1'), 2);
    await saveNote(db, note('n3', 'Is that so?', ['to check'], 'claim', 'c1'), 3);
    const anchor = { articleId: 'a1', exact: 'the drawer was locked', prefix: '', suffix: '', start: 0, end: 21 };
    await saveNote(db, { ...note('n4', 'doubtful', [], 'quote', 'n4'), anchor }, 4);
    await saveNote(db, note('gone', 'the drawer'), 5);
    await deleteNote(db, 'gone', 6);
    return db;
  }
  const idsOf = async (db: Library, text: string, tag: string | null = null, limit = 50) =>
    (await searchNotes(db, { text, tag }, limit)).map((n) => n.note.id);

  it.each([
    ['drawer', null, ['n4', 'n1']],
    ['DRAWER beatrix', null, ['n1']],
    ['cafe', null, ['n2']],
    ['ines', null, ['n3', 'n2']],
    ['accent split', null, ['n4', 'n3', 'n1']],
    ['left in may', null, ['n3']],
    ['check', null, ['n3', 'n1']],
    ['', 'to check', ['n3', 'n1']],
    ['so', 'to check', ['n3']],
    ['nowhere', null, []],
    ['', null, ['n4', 'n3', 'n2', 'n1']],
  ])('for %j with tag %j finds %j', async (text, tag, ids) => {
    expect(await idsOf(await library(), text, tag)).toEqual(ids);
  });

  it('stops at its limit, the latest first', async () => {
    expect(await idsOf(await library(), '', null, 2)).toEqual(['n4', 'n3']);
  });
});

it('an article shows the notes on itself, on its quotes and on what it says', async () => {
  const db = open();
  await fill(db, { articles: [article], claims: [claim, { ...claim, id: 'c2', articleId: 'a2' }] });
  await saveNote(db, note('n1', 'on it'), 1);
  await saveNote(db, note('n2', 'on a claim', [], 'claim', 'c1'), 2);
  await saveNote(db, note('n3', 'on another', [], 'claim', 'c2'), 3);
  expect((await notesInArticle(db, 'a1')).map((n) => n.id)).toEqual(['n2', 'n1']);
  expect(await notedClaims(db)).toEqual(new Set(['c1', 'c2']));
});
