import { describe, expect, it } from 'vitest';
import { assessPage } from '@/lib/article/assess-page';
import { confirmStory } from '@/lib/article/confirm-story';
import { isFrontPath } from '@/lib/article/page-path';
import { readWhole, toDocument } from './page-cases';

const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body = ''): Document => toDocument(`<html><head>${head}</head><body>${body}</body></html>`);
const PROSE = `<p>${'The board met on Tuesday and spoke for three hours about the price of berths in the old harbour. '.repeat(12)}</p>`;

describe('a page', () => {
  it.each([
    ['declared', 'https://a.example/story', ld({ '@type': 'NewsArticle', headline: 'x' }), ''],
    ['declared', 'https://a.example/story', ld({ '@graph': [{ '@type': ['Article'], headline: 'x' }] }), ''],
    [
      'declared',
      'https://a.example/s',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-01">',
      '',
    ],
    ['likely', 'https://a.example/s', '', `<h1>Berths</h1><time>3 May</time>${PROSE}`],
    ['likely', 'https://a.example/s', '', `<h1>What the harbour board decided</h1>${PROSE}`],
    [
      'no',
      'https://a.example/s',
      '',
      `<nav>${'<a href="/x">x</a>'.repeat(9)}</nav><h1>What the harbour board decided</h1>${PROSE}`,
    ],
    ['no', 'https://a.example/', ld({ '@type': 'NewsArticle', headline: 'x' }), ''],
    ['no', 'https://a.example/de/', ld({ '@type': 'NewsArticle', headline: 'x' }), ''],
    [
      'no',
      'https://a.example/berths',
      ld([1, 2, 3].map((n) => ({ '@type': 'NewsArticle', url: `https://a.example/${n}` }))),
      '',
    ],
    [
      'no',
      'https://a.example/berths',
      ld([{ '@type': 'CollectionPage' }, { '@type': 'Article', url: 'https://a.example/1' }]),
      '',
    ],
    ['no', 'https://a.example/t/12', ld({ '@type': 'DiscussionForumPosting' }), ''],
    ['no', 'https://a.example/p/12', ld({ '@type': 'Product', name: 'Rope' }), ''],
    ['no', 'https://a.example/forum/x', '', `<h1>Berths</h1><time>3 May</time>${PROSE}`],
    ['no', 'https://a.example/x', '', `<h1>Berths</h1><time>3 May</time><div class="comment-body">${PROSE}</div>`],
    ['no', 'https://a.example/x', '', `<h1>Berths</h1>${PROSE}`],
    ['no', 'https://a.example/mail', '', '<div role="main" contenteditable="true">Dear all</div>'],
  ])('%s: %s %s %s', (verdict, url, head, body) => {
    expect(assessPage(page(head, body), url).verdict).toBe(verdict);
  });

  it.each(['/', '/en/', '/en-gb', '/index.html', '/de/index.php'])('%s is a front page', (path) => {
    expect(isFrontPath(path)).toBe(true);
  });

  it.each(['/news', '/en/story', '/2024/05/x.html'])('%s is none', (path) => {
    expect(isFrontPath(path)).toBe(false);
  });
});

describe('a list of stories that declares itself an article', () => {
  it('is unmasked by its text', () => {
    const teaser = (n: number) =>
      `<div class="item"><h3><a href="/${n}">Story number ${n} of the harbour</a></h3><p>The board said on day ${n} that it would look into the matter of the berths again, and soon.</p></div>`;
    const document = page('', `<h1>Harbour</h1><div>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</div>`);
    const article = readWhole(document, 'https://a.example/harbour');
    expect(article && confirmStory(article.found, 'declared')).not.toBe(true);
  });
});
