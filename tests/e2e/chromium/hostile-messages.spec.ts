/** A page's process that was taken over speaks as our script in it: the worker gives it no more than its own article. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_MAY } from '@/lib/messaging/listen';
import { type MessageName, REQUESTS } from '@/lib/messaging/protocol';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { PopupPage } from '../page-objects/popup-page';
import type { ReaderPage } from '../page-objects/reader-page';

type Answer = { ok: boolean; problem?: string; value?: { articleId?: string } };

const SENTENCE = 'Maria Holtwick, a former minister, told reporters on Tuesday that the harbour would be repaired. ';

describe('a taken-over page', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  let popup: PopupPage;
  /** Somebody whom only another site names, and where. */
  let elsewhere: { entityId: string; articleId: string };

  beforeAll(async () => {
    browser = await openBrowser();
    const other = await browser.newReader();
    await other.read(browser.newspaper.addressOf('lumenfold-departures'));
    reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('mayor-opens-quay'));
    popup = await browser.openPopup(reader);
    const [row] = JSON.parse(await popup.storedText())
      .flat()
      .filter((r: { articleId?: string; appearances?: object[] }) =>
        JSON.stringify(r.appearances ?? '').includes('Okafor-Lindqvist'),
      );
    elsewhere = { entityId: row.entityIds[0], articleId: row.articleId };
  });
  afterAll(() => browser?.close());

  const ask = (type: string, data: unknown) => reader.send<Answer>(type, data);
  const toArticle = (path: string, text: string) => {
    const url = `${new URL(reader.page.url()).origin}${path}`;
    const rest = { siteName: null, authors: [], publishedAt: null, modifiedAt: null, language: 'en' };
    return { metadata: { url, title: path, ...rest }, text, blocks: [] };
  };

  it('may order nothing that is the reader’s to order', async () => {
    const before = await popup.storedText();
    let refused = 0;
    for (const name of Object.keys(REQUESTS) as MessageName[]) {
      if (PAGE_MAY.has(name)) continue;
      const answer = await ask(name, {});
      // what goes from our pages to a page has no listener in the worker
      if (answer === undefined) continue;
      expect(answer, name).toMatchObject({ ok: false, problem: `refused: a page may not send ${name}` });
      refused += 1;
    }
    expect(refused).toBeGreaterThan(12);
    expect(await popup.storedText()).toBe(before);
  });

  it('hears nothing of whom another site names, and changes nothing there', async () => {
    const { entityId, articleId } = elsewhere;
    const note = { id: 'forged', anchor: null, body: 'forged', tags: [] };
    const anchor = { articleId, exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
    for (const [name, data] of [
      ['cardOpened', { entityId, articleId, start: 0 }],
      ['decideEntity', { entityId, muted: true }],
      ['openHistory', { entityId }],
      ['saveNote', { ...note, target: { kind: 'entity', id: entityId } }],
      ['saveNote', { ...note, target: { kind: 'article', id: articleId } }],
      ['saveNote', { ...note, target: { kind: 'quote', id: 'forged' }, anchor }],
    ] as const)
      expect(await ask(name, data)).toEqual({ ok: false, problem: 'refused: not an article of this page' });
    expect(await popup.storedText()).not.toContain('forged');
  });

  it('records articles of its own site only, whatever address it gives', async () => {
    const article = toArticle('/x', SENTENCE.repeat(5));
    const victim = new URL(browser.newspaper.addressOf('lumenfold-departures')).origin;
    const answer = await ask('articleRead', { ...article, metadata: { ...article.metadata, url: `${victim}/forged` } });
    expect(answer).toMatchObject({ ok: true });
    expect(await popup.storedText()).not.toContain('/forged');
  });

  it('is refused what is too large or malformed, with the field named', async () => {
    expect(await ask('articleRead', toArticle('/a', 'x'.repeat(2_000_001)))).toMatchObject({
      problem: expect.stringContaining('articleRead.text'),
    });
    expect(await ask('articleRead', toArticle('/a', 'x'.repeat(6_000_001)))).toMatchObject({
      problem: 'refused: articleRead is too large',
    });
    const article = toArticle('/a', 'x');
    expect(
      await ask('articleRead', { ...article, metadata: { ...article.metadata, url: 'javascript:alert(1)' } }),
    ).toMatchObject({ problem: expect.stringContaining('metadata.url') });
    expect(await ask('pageSkipped', { url: 'x'.repeat(400_000), reason: 'off' })).toMatchObject({
      problem: 'refused: pageSkipped is too large',
    });
  });

  it('stores no megabytes: a site has so many characters, and so many articles', async () => {
    const sizes: boolean[] = [];
    for (let i = 0; i < 8; i++)
      sizes.push((await ask('articleRead', toArticle(`/${i}`, 'мир '.repeat(450_000))))?.ok ?? false);
    expect(sizes.filter(Boolean).length).toBeLessThanOrEqual(5);
    expect(sizes.at(-1)).toBe(false);

    const answers: Answer[] = [];
    for (let i = 0; i < 80; i++)
      answers.push((await ask('articleRead', toArticle(`/many/${i}`, SENTENCE))) ?? { ok: false });
    const refused = answers.filter(({ problem }) => problem?.startsWith('refused: too many articleRead'));
    expect(refused.length).toBeGreaterThan(30);
    // another site is read as ever
    const other = await browser.newReader();
    await other.read(browser.newspaper.addressOf('inside-the-split'));
  });
});
