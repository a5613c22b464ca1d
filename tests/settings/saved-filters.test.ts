import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTER } from '@/lib/model/list-filter';
import { dropSavedFilter, keepSavedFilters, loadSavedFilters, saveFilter } from '@/lib/settings/saved-filters';

const left = { name: 'Left Acme', shelf: 'people' as const, filter: { ...NO_FILTER, company: 'Acme' } };
const noted = { name: 'Noted', shelf: 'people' as const, filter: { ...NO_FILTER, withNotes: true } };

describe('saved filters', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept in the order they were saved, one of a name on each shelf', async () => {
    await saveFilter(left);
    await saveFilter(noted);
    await saveFilter({ ...left, filter: { ...NO_FILTER, company: 'Acme', move: 'left' } });
    await saveFilter({ ...left, shelf: 'articles' });
    const saved = await loadSavedFilters();
    expect(saved.map((s) => [s.name, s.shelf, s.filter.move])).toEqual([
      ['Noted', 'people', null],
      ['Left Acme', 'people', 'left'],
      ['Left Acme', 'articles', null],
    ]);
  });

  it('are dropped one by one, by a question, or all', async () => {
    await saveFilter(left);
    await saveFilter(noted);
    await keepSavedFilters(async ({ filter }) => filter.company === null);
    expect(await loadSavedFilters()).toEqual([noted]);
    await dropSavedFilter(noted);
    expect(await loadSavedFilters()).toEqual([]);
    await saveFilter(left);
    await keepSavedFilters();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('pass over what does not fit', async () => {
    await browser.storage.local.set({ savedFilters: [left, { name: 'x' }, null, { ...left, shelf: 'attic' }] });
    expect(await loadSavedFilters()).toEqual([left]);
  });
});
