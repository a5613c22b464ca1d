/** A page may have notes written on the article it shows and on whom that names; on nothing else. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editingHandlers } from '@/entrypoints/background/editing';
import type { Sender } from '@/lib/messaging/listen';
import type { NoteTarget } from '@/lib/model/note';
import { setTabState } from '@/lib/settings/tab-state';
import { type Library, openLibrary } from '@/lib/store/database';

const OWN = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const page = { from: 'page', tabId: 7 } as Sender;
const anchorIn = (articleId: string) => ({ articleId, exact: 'said so', prefix: '', suffix: '', start: 0, end: 7 });
let db: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  db = openLibrary('notes-from-pages');
  await setTabState(7, { state: 'read', articleId: OWN, url: 'https://outlet.example/x', problem: null } as never);
  await db.readings.add({ articleId: OWN, entityIds: ['e1'], appearances: [] } as never);
});
afterEach(() => db.delete());

const save = (target: NoteTarget, anchor: ReturnType<typeof anchorIn> | null = null, id = 'n1') =>
  editingHandlers(db).saveNote?.({ id, target, anchor, body: 'Ask again', tags: [] }, page);

describe('a note sent by a page', () => {
  it('is kept on its own article and people', async () => {
    await save({ kind: 'entity', id: 'e1' });
    await save({ kind: 'article', id: OWN }, null, 'n2');
    await save({ kind: 'quote', id: 'q1' }, anchorIn(OWN), 'n3');
    expect(await db.notes.count()).toBe(3);
  });

  it.each<[string, NoteTarget, string | null]>([
    ['another article', { kind: 'article', id: OTHER }, null],
    ['somebody it does not name', { kind: 'entity', id: 'e2' }, null],
    ['a claim of another article', { kind: 'claim', id: 'c1' }, null],
    ['a quote of another article', { kind: 'quote', id: 'q1' }, OTHER],
    ['a quote of nothing', { kind: 'quote', id: 'q1' }, null],
  ])('is refused on %s', async (_what, target, quoted) => {
    await expect(save(target, quoted === null ? null : anchorIn(quoted))).rejects.toThrow('refused');
    expect(await db.notes.count()).toBe(0);
  });

  it('cannot take the place of another note, and may be sent twice', async () => {
    await save({ kind: 'article', id: OWN });
    await save({ kind: 'article', id: OWN });
    await expect(save({ kind: 'entity', id: 'e1' })).rejects.toThrow('refused');
  });
});
