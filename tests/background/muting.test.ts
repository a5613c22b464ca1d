/** Muted in one article: there and nowhere else, until taken back or forgotten. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mutedIn, mutingHandlers, withForgottenMutes } from '@/entrypoints/background/muting';
import type { Sender } from '@/lib/messaging/listen';
import { setTabState } from '@/lib/settings/tab-state';
import { type Library, openLibrary } from '@/lib/store/database';

const own = { from: 'own', tabId: null } as Sender;
const page = { from: 'page', tabId: 7 } as Sender;
let db: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  db = openLibrary('muting');
  await db.articles.bulkAdd([{ id: 'a1' }, { id: 'a2' }] as never[]);
  await db.entities.bulkAdd([{ id: 'e1' }, { id: 'e2' }] as never[]);
  await db.readings.add({ articleId: 'a1', entityIds: ['e1'], appearances: [] } as never);
  await setTabState(7, { state: 'read', articleId: 'a1', url: 'https://outlet.example/x', problem: null });
});
afterEach(() => db.delete());

const mute = async (entityId: string, articleId = 'a1', muted = true, sender = own): Promise<void> => {
  await mutingHandlers(db).muteHere?.({ entityId, articleId, muted }, sender);
};
const namesIn = async (articleId: string): Promise<string[]> => [...(await mutedIn(db, articleId))].sort();
const forget = (change: () => Promise<unknown>) =>
  withForgottenMutes(db, { forgetArticle: async () => change().then(() => null) }).forgetArticle?.(
    { articleId: 'a1' },
    own,
  );

describe('muting in one article', () => {
  it('holds there alone, also when two are muted at once, and twice is once', async () => {
    await Promise.all([mute('e1'), mute('e2'), mute('e1')]);
    expect(await namesIn('a1')).toEqual(['e1', 'e2']);
    expect(await namesIn('a2')).toEqual([]);
    await mute('e1', 'a1', false);
    expect(await namesIn('a1')).toEqual(['e2']);
  });

  it('a page may do so for its own article and people only', async () => {
    await mute('e1', 'a1', true, page);
    await expect(mute('e2', 'a1', true, page)).rejects.toThrow('refused');
    await expect(mute('e1', 'a2', true, page)).rejects.toThrow('refused');
    expect(await namesIn('a1')).toEqual(['e1']);
  });

  it('goes by whom somebody merged away is shown as', async () => {
    await mute('e1');
    await db.entities.delete('e1');
    await db.redirects.add({ clusterId: 'e1', entityId: 'e2' });
    expect(await namesIn('a1')).toEqual(['e2']);
  });

  it('is gone with the article, and with the person', async () => {
    await Promise.all([mute('e1'), mute('e2'), mute('e1', 'a2')]);
    await forget(() => db.articles.delete('a1'));
    await forget(() => db.entities.delete('e2'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ mutedHere: [{ articleId: 'a2', entityId: 'e1' }] });
    await forget(() => db.articles.clear());
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
