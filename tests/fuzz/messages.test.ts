/** Messages of every name, damaged in every way, from pages and from our own: an answer comes back, and what is refused changes nothing. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editingHandlers } from '@/entrypoints/background/editing';
import { applyMarkStyle, injectScript } from '@/entrypoints/background/injecting';
import { onArticleRead } from '@/entrypoints/background/reading';
import { rememberingHandlers } from '@/entrypoints/background/remembering';
import { restoringHandlers } from '@/entrypoints/background/restoring';
import { type Handlers, listen } from '@/lib/messaging/listen';
import { type MessageName, REQUESTS } from '@/lib/messaging/protocol';
import type { Library } from '@/lib/store/database';
import { dumpLibrary } from '../identify/library-picture';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';
import kept from './corpus/messages.json';
import { type Damage, damage, damageValue, oddValue } from './mutations';
import { runs } from './runs';

const NAMES = Object.keys(REQUESTS) as MessageName[];

const SENDERS = [
  { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' },
  { id: 'test-extension-id', url: 'https://news.example/a', frameId: 0, tab: { id: 7, incognito: false } },
  { id: 'another', url: 'https://news.example/a' },
  { url: undefined },
];

type Ids = { entities: string[]; articles: string[]; claims: string[] };

/** A message of each kind as it should be, about what is there. */
function toValid({
  entities: [a = '', b = ''],
  articles: [article = ''],
  claims: [claim = ''],
}: Ids): Record<string, unknown> {
  const metadata = {
    url: 'https://news.example/a',
    title: 'T',
    siteName: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
  };
  const note = { id: 'n1', target: { kind: 'entity', id: a }, anchor: null, body: 'words', tags: ['t'] };
  return {
    articleRead: { metadata, text: 'Ada Lin left Acme.', blocks: [{ start: 0, end: 18, kind: 'paragraph' }] },
    pageSkipped: { url: 'https://news.example/a', reason: 'off' },
    cardOpened: { entityId: a, articleId: article, start: 0 },
    saveNote: note,
    deleteNote: { id: 'n1' },
    decideEntity: { entityId: a, followed: true },
    decideClaim: { claimId: claim, verdict: 'hidden', correction: null },
    withdrawClaimVerdict: { claimId: claim },
    judgePair: { entityIds: [a, b], verdict: 'different' },
    mergeEntities: { keepId: a, otherId: b },
    splitEntity: { entityId: a, articleIds: [article], name: 'Another' },
    undoEdit: { editId: 'e1' },
    forgetEntity: { entityId: 'nobody' },
    forgetArticle: { articleId: 'none' },
    forgetSite: { host: 'nowhere.example' },
    forgetSince: { since: 9e12 },
    restoreStaged: { name: 'dramatis-000009', isPart: false },
    findArticleAddresses: { urls: ['https://news.example/a'] },
    openHistory: { entityId: a },
    rememberName: { name: 'Ada Lin', kind: 'person' },
  };
}

describe('any message', { timeout: 1_200_000 }, () => {
  let db: Library;
  let valid: Record<string, unknown>;
  /** What goes to pages only has no listener here. */
  let handled: ReadonlySet<string>;
  beforeAll(async () => {
    db = openTestLibrary();
    const context = countingContext();
    for (const story of readStories('lab').slice(0, 3)) await readStory(db, story, context);
    const keys = async (table: 'entities' | 'articles' | 'claims') =>
      (await db.table(table).toCollection().primaryKeys()) as string[];
    valid = toValid({
      entities: await keys('entities'),
      articles: await keys('articles'),
      claims: await keys('claims'),
    });
    const handlers: Handlers = {
      articleRead: (request, sender) =>
        onArticleRead(request, sender, { db, tell: async () => undefined, tellNews: async () => undefined }),
      pageSkipped: async () => null,
      injectScript,
      applyMarkStyle,
      ...rememberingHandlers,
      ...editingHandlers(db),
      ...restoringHandlers(db),
    };
    handled = new Set(Object.keys(handlers));
    listen(handlers);
  });

  const send = async (type: unknown, data: unknown, sender: object): Promise<unknown> => {
    const message = { id: 1, type, data, timestamp: 0 };
    const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
      trigger(...given: unknown[]): Promise<unknown[]>;
    };
    const answer = await new Promise<unknown>((resolve, reject) => {
      // `true` says that an answer will come through the function
      trigger(message, sender, resolve).then((said) => said.includes(true) || resolve(undefined), reject);
    });
    return (answer as { res?: unknown } | undefined)?.res ?? answer;
  };

  async function check(type: string, data: unknown, sender: object): Promise<void> {
    const before = JSON.stringify(await dumpLibrary(db));
    const answer = (await send(type, data, sender)) as { ok?: unknown; problem?: unknown } | undefined;
    if (!handled.has(type)) {
      expect((answer as { ok?: unknown } | undefined)?.ok).not.toBe(true);
      return;
    }
    if (answer?.ok === true) return;
    expect(answer).toEqual({ ok: false, problem: expect.any(String) });
    expect(JSON.stringify(await dumpLibrary(db))).toBe(before);
  }

  it('that broke something before is answered', async () => {
    for (const { type, data, sender } of kept as { type: string; data: unknown; sender: number }[])
      await check(type, data, SENDERS[sender] ?? {});
  });

  it('is answered, and changes nothing when it is refused', async () => {
    const type = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...NAMES) }, fc.string());
    const how: fc.Arbitrary<Damage[] | { whole: unknown }> = fc.oneof(
      { weight: 5, arbitrary: fc.array(damage, { minLength: 1, maxLength: 4 }) },
      oddValue.map((whole) => ({ whole })),
    );
    await fc.assert(
      fc.asyncProperty(type, how, fc.nat(SENDERS.length - 1), (name, given, sender) => {
        // forgetting all would leave nothing to damage
        if (name === 'forgetEverything') return Promise.resolve();
        // a name of no message may be one that every object answers to: toString
        const data = 'whole' in given ? given.whole : damageValue(Object.hasOwn(valid, name) ? valid[name] : {}, given);
        return check(name, data, SENDERS[sender] ?? {});
      }),
      { numRuns: runs(10_000), endOnFailure: true },
    );
  });
});
