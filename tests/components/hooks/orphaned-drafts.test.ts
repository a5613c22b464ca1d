// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { dropOrphanedDrafts } from '@/components/hooks/orphaned-drafts';
import { findDraftKeys, writeDraft } from '@/components/hooks/use-draft';
import { type Library, openLibrary } from '@/lib/store/database';

let db: Library | null = null;
afterEach(async () => {
  await db?.delete();
  localStorage.clear();
});

describe('dropOrphanedDrafts', () => {
  it('removes what was written about the forgotten, and nothing else', async () => {
    db = openLibrary('orphaned-drafts');
    await db.redirects.add({ clusterId: 'merged', entityId: 'kept' });
    const draft = { body: 'Ask again about Ada Moreno', tags: [] };
    for (const key of ['entity:gone:new', 'article:gone:n1', 'claim:gone:new', 'entity:merged:new', 'quote:q:new'])
      writeDraft(key, draft);
    localStorage.setItem('other', 'Ada Moreno');
    await dropOrphanedDrafts(db);
    expect(findDraftKeys().sort()).toEqual(['entity:merged:new', 'quote:q:new']);
    expect(localStorage.getItem('other')).toBe('Ada Moreno');
  });
});
