import { describe, expect, it } from 'vitest';
import { type Beside, toReadPage } from '@/components/hooks/use-reading-page';
import { DEFAULT_SETTINGS } from '@/lib/settings/default-settings';

const read = { state: 'read', articleId: 'a1', url: 'https://www.paper.example/story', problem: null } as const;
const beside = (url: string | undefined, state: Beside['state'], allowed: boolean): Beside => ({
  tab: { id: 7, url, status: 'complete', incognito: false } as Beside['tab'],
  state,
  allowed,
});
const whyOf = (is: Beside, inPanel: boolean): string | undefined =>
  toReadPage(is, DEFAULT_SETTINGS, inPanel).noCast?.why;

describe('the page beside the popup or panel', () => {
  it('is the article that was read there', () => {
    expect(toReadPage(beside('https://paper.example/story', read, true), DEFAULT_SETTINGS, false).articleId).toBe('a1');
  });

  it('is no longer that article on another site, which does not tell when the tab goes to it', () => {
    expect(whyOf(beside('https://bank.example/', read, false), false)).toBe('not-allowed');
    expect(whyOf(beside(undefined, read, false), true)).toBe('not-allowed');
  });

  it('may, in the panel, be a site that is not allowed where it says no address; the popup is told it', () => {
    expect(whyOf(beside(undefined, null, false), true)).toBe('not-allowed');
    expect(whyOf(beside(undefined, null, true), true)).toBe('unreadable');
    expect(whyOf(beside(undefined, null, false), false)).toBe('unreadable');
  });

  it('is off before it is not allowed: turning it on asks for both', () => {
    const settings = { ...DEFAULT_SETTINGS, readByDefault: false };
    expect(toReadPage(beside('https://paper.example/', null, false), settings, false).noCast?.why).toBe('off');
  });
});
