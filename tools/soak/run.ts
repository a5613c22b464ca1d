/** Reads generated articles over several tabs while the worker is killed, pages are left half read, and the reader decides and notes. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type OpenBrowser, openBrowser } from '../../tests/e2e/open-browser';
import type { ReaderPage } from '../../tests/e2e/page-objects/reader-page';
import { measureHeap } from '../browser/target-session';
import { generateArticle } from './generated-articles';
import type { Rows } from './replay';

export type SoakOptions = { articles: number; tabs: number; seed: number; say?: (line: string) => void };
export type SoakResult = {
  rows: Rows;
  kills: number;
  edits: number;
  left: number;
  /** Articles that had to be loaded again because the worker was killed more often than a message is sent. */
  reloads: number;
  /** Bytes, after each tenth of the way. */
  workerHeap: number[];
  pageHeap: number[];
};

const SITE = 'https://soak.example';

/** Numbers between 0 and 1, the same for the same seed. */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export async function soak({ articles, tabs, seed, say = () => undefined }: SoakOptions): Promise<SoakResult> {
  const browser = await openBrowser();
  const random = toRandom(seed);
  const result: SoakResult = { rows: {}, kills: 0, edits: 0, left: 0, reloads: 0, workerHeap: [], pageHeap: [] };
  await browser.context.route(`${SITE}/**`, (route) => {
    const n = Number(/\/story\/(\d+)$/.exec(route.request().url())?.[1] ?? Number.NaN);
    return Number.isNaN(n)
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: generateArticle(n).html });
  });
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
    let next = 0;
    const read = async (): Promise<void> => {
      const reader = await browser.newReader();
      for (let n = next++; n < articles; n = next++) {
        await readOne(reader, n, random, result);
        if (random() < 0.05) await edit(own, n, result);
        if (n > 0 && n % Math.ceil(articles / 10) === 0) {
          await measure(browser, reader.page, result);
          say(`${n} articles, ${result.kills} kills, ${result.edits} edits`);
        }
      }
    };
    const killing = { isOver: false };
    const killer = killAtRandom(own, random, killing, result);
    await Promise.all(Array.from({ length: tabs }, read));
    killing.isOver = true;
    await killer;
    result.rows = await dumpRows(own);
    return result;
  } finally {
    await browser.close();
  }
}

async function readOne(reader: ReaderPage, n: number, random: () => number, result: SoakResult): Promise<void> {
  const leaves = random() < 0.1;
  for (let attempt = 0; attempt < 8; attempt++) {
    await reader.page.goto(SITE + generateArticle(n).path, { waitUntil: 'commit' });
    if (leaves) {
      // gone at any point of the reading
      await pause(random() * 400);
      result.left += 1;
      return;
    }
    for (let wait = 0; wait < 60; wait++) {
      if ((await reader.marks()).length > 0) return;
      await pause(50);
    }
    result.reloads += 1;
  }
  throw new Error(`article ${n} was never read`);
}

async function killAtRandom(own: Page, random: () => number, killing: { isOver: boolean }, result: SoakResult) {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  while (!killing.isOver) {
    await pause(200 + random() * 2_500);
    await session.send('ServiceWorker.stopAllWorkers');
    result.kills += 1;
  }
  await session.detach();
}

/** Follows somebody of an article, or writes a note on them: sent from a page of ours as its buttons do, and again if it was lost. */
async function edit(own: Page, n: number, result: SoakResult): Promise<void> {
  const [name] = generateArticle(n).people;
  const done = await own.evaluate(
    async ({ name, n }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('dramatis');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const entities = await new Promise<{ id: string; name: string }[]>((resolve) => {
        const all = db.transaction('entities').objectStore('entities').getAll();
        all.onsuccess = () => resolve(all.result);
      });
      db.close();
      const entity = entities.find((e) => e.name === name);
      if (!entity) return false;
      const note = {
        id: `note-${n}`,
        target: { kind: 'entity', id: entity.id },
        anchor: null,
        body: `Note ${n}`,
        tags: [],
      };
      const [type, data] = n % 2 ? ['saveNote', note] : ['decideEntity', { entityId: entity.id, followed: true }];
      for (let attempt = 0; attempt < 5; attempt++) {
        const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }).catch(() => null);
        if ((answer?.res ?? answer)?.ok) return true;
      }
      return false;
    },
    { name, n },
  );
  if (done) result.edits += 1;
}

async function measure({ context, extensionId }: OpenBrowser, page: Page, result: SoakResult): Promise<void> {
  const worker = await measureHeap(context, 'service_worker', `chrome-extension://${extensionId}/`).catch(() => null);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  if (worker !== null) result.workerHeap.push(worker);
  result.pageHeap.push(usedSize);
}

/** Every row of the library, whichever database it is now; `page` is one of ours. As text: it runs over there. */
export const dumpRows = (page: Page): Promise<Rows> =>
  page.evaluate(`(async () => {
    const answer = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => /^dramatis(-\\d+)?$/.test(name));
    for (const name of names.sort().reverse()) {
      const db = await answer(indexedDB.open(name));
      try {
        const whole = await answer(db.transaction('meta').objectStore('meta').get('whole'));
        if (name !== 'dramatis' && !whole?.value) continue;
        const rows = {};
        for (const table of db.objectStoreNames)
          if (table !== 'meta') rows[table] = await answer(db.transaction(table).objectStore(table).getAll());
        return rows;
      } finally {
        db.close();
      }
    }
    throw new Error('no library');
  })()`);
