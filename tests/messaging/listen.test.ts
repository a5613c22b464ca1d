import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { checkRequest, checkSender, PAGE_MAY } from '@/lib/messaging/listen';
import { type MessageName, REQUESTS } from '@/lib/messaging/protocol';

const NAMES = Object.keys(REQUESTS) as MessageName[];
const own = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as never) });
const page = () => ({
  id: browser.runtime.id,
  url: 'https://news.example/a',
  frameId: 0,
  tab: { id: 7, incognito: false },
});

describe('checkSender', () => {
  it('refuses what does not come from this extension', () => {
    for (const name of NAMES) expect(() => checkSender(name, { ...own(), id: 'another-extension' })).toThrow('refused');
  });

  it('lets a page send what a page may, and nothing else', () => {
    for (const name of NAMES) {
      if (PAGE_MAY.has(name)) expect(checkSender(name, page())).toMatchObject({ from: 'page', tabId: 7 });
      else expect(() => checkSender(name, page())).toThrow(name);
    }
  });

  it('does not take a page for ours because its address begins alike', () => {
    const url = `https://news.example/${browser.runtime.getURL('/popup.html' as never)}`;
    expect(checkSender('articleRead', { ...page(), url }).from).toBe('page');
  });

  it('lets a page in a private window ask for nothing that would be kept', () => {
    const inPrivate = { ...page(), tab: { id: 7, incognito: true } };
    for (const name of ['rememberName', 'saveNote', 'decideEntity', 'cardOpened', 'openHistory'] as const)
      expect(() => checkSender(name, inPrivate)).toThrow('private');
    expect(checkSender('articleRead', inPrivate).isPrivate).toBe(true);
  });

  it('never lets a page forget, merge or undo', () => {
    for (const name of ['forgetEntity', 'forgetArticle', 'mergeEntities', 'undoEdit', 'deleteNote'] as const) {
      expect(PAGE_MAY.has(name)).toBe(false);
    }
  });
});

describe('checkRequest', () => {
  it('names the field that does not fit', () => {
    expect(() => checkRequest('cardOpened', { entityId: 'e', articleId: 'a', start: 'first' })).toThrow(
      'cardOpened.start',
    );
  });

  it('refuses an address that is no web address, and more text than an article has', () => {
    const metadata = {
      url: 'javascript:alert(1)',
      title: '',
      siteName: null,
      authors: [],
      publishedAt: null,
      modifiedAt: null,
      language: null,
    };
    expect(() => checkRequest('articleRead', { metadata, text: '', blocks: [] })).toThrow('metadata.url');
    const long = { metadata: { ...metadata, url: 'https://a.example/' }, text: 'x'.repeat(2_000_001), blocks: [] };
    expect(() => checkRequest('articleRead', long)).toThrow('articleRead.text');
    expect(() => checkRequest('saveNote', { body: 'x'.repeat(400_000) })).toThrow('too large');
  });

  it('gives what the schema allows or throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything({ withBigInt: false }), (name, data) => {
        try {
          expect(REQUESTS[name].safeParse(checkRequest(name, data)).success).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
