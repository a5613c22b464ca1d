import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPage } from '@/lib/article/assess-page';
import { loadPageCases, readWhole, toDocument } from './page-cases';

describe.each(loadPageCases())('$name', (page) => {
  const document = toDocument(page.html);
  const before = document.documentElement.outerHTML;
  const article = readWhole(document, page.url);
  const text = article?.found.article.text ?? '';
  const blocks = article?.found.article.blocks ?? [];

  it('gives headline, standfirst and story, and nothing else', () => {
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(page.blocks);
    expect(text).toBe(page.blocks.map(([, block]) => block).join('\n\n'));
  });

  it('reads what the page says of its article', () => {
    const { title, siteName, authors, publishedAt, address } = page;
    expect(article?.metadata).toMatchObject({ title, siteName, authors, publishedAt, url: address });
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is told from other pages', () => {
    expect(assessPage(toDocument(page.html), page.url).verdict).toBe(page.verdict);
  });

  it('takes every span back to the same characters in the page, and the place back to the span', () => {
    const found = article?.found.article;
    if (!found) throw new Error('not read');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        if (text.slice(start, end).includes('\n')) return;
        const place = found.findPlace({ start, end });
        if (!place) throw new Error(`no place for ${start}–${end}`);
        const inOneNode = place.startNode === place.endNode;
        const shown = inOneNode ? place.startNode.data.slice(place.startOffset, place.endOffset) : null;
        if (shown !== null) expect(shown.replace(/\u00AD/g, '').replace(/\s+/g, ' ')).toBe(text.slice(start, end));
        expect(found.findOffset(place.startNode, place.startOffset)).toBe(start);
      }),
    );
  });
});

describe('a page without prose', () => {
  it('has no article', () => {
    const menu = '<body><ul><li><a href="/a">One thing</a></li><li><a href="/b">Another thing</a></li></ul></body>';
    expect(readWhole(toDocument(`<html>${menu}</html>`), 'https://example.org/x')).toBeNull();
  });
});
