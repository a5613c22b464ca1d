import { describe, expect, it } from 'vitest';
import { areOneSite, chooseAddress } from '@/entrypoints/background/article-address';

describe('chooseAddress', () => {
  it.each([
    ['https://www.example.org/a', 'https://m.example.org/a?amp=1', 'https://www.example.org/a'],
    ['https://www.example.co.uk/a', 'https://news.example.co.uk/a', 'https://www.example.co.uk/a'],
    ['https://bank.example.com/secret', 'https://evil.example.net/a#top', 'https://evil.example.net/a'],
    ['https://other.co.uk/a', 'https://example.co.uk/a', 'https://example.co.uk/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://127.0.0.1/a', 'http://10.0.0.1/a', 'http://10.0.0.1/a'],
  ])('canonical %s on page %s → %s', (canonical, page, expected) => {
    expect(chooseAddress(canonical, page)).toBe(expected);
  });

  it('believes the canonical address where the browser does not say where the page is', () => {
    expect(chooseAddress('https://example.org/a', null)).toBe('https://example.org/a');
  });

  it('no address is one site with what is no address', () => {
    expect(areOneSite('not an address', 'https://example.org/')).toBe(false);
  });
});
