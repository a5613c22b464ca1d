/** What the reader decides in the library: two made one and parted again, a contradiction settled; and the week on paper. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { LibraryPage } from '../page-objects/library-page';
import { until } from '../page-objects/until';

describe('deciding in the library', () => {
  let browser: OpenBrowser;
  let library: LibraryPage;
  const detail = () => library.page.locator('.library-detail');
  const articles = () => detail().getByRole('list', { name: 'Articles' }).locator('.row-headline').allInnerTexts();
  const timeline = () => detail().locator('.entry-phrase').allInnerTexts();
  const tick = (name: string) => library.page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
  const open = async (name: string): Promise<void> => {
    await library.page.locator('.shelf-row .row').filter({ hasText: name }).first().click();
    await detail().getByRole('heading', { level: 1, name }).waitFor();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(slug));
    library = await LibraryPage.open(browser, '#/people?by=name');
  });
  afterAll(() => browser?.close());

  it('shows two as one with the articles and the timeline of both, and parts them again as they were', async () => {
    await open('Olivia Marsh');
    const [ownArticles, ownTimeline] = [await articles(), await timeline()];
    await open('Harriet Sorley');
    const [otherArticles, otherTimeline] = [await articles(), await timeline()];
    await tick('Olivia Marsh').click();
    await tick('Harriet Sorley').click();
    await library.page.getByRole('button', { name: 'They are the same' }).click();
    await library.page.getByText('Now shown as one.').waitFor();
    await until('one row less', async () => {
      const names = await library.names();
      return names.includes('Olivia Marsh') !== names.includes('Harriet Sorley');
    });
    const kept = (await library.names()).includes('Olivia Marsh') ? 'Olivia Marsh' : 'Harriet Sorley';
    await open(kept);
    const all = [...new Set([...ownArticles, ...otherArticles])];
    await until('the articles of both', async () => (await articles()).length === all.length);
    expect((await articles()).sort()).toEqual(all.sort());
    expect((await timeline()).length).toBeGreaterThan(Math.max(ownTimeline.length, otherTimeline.length));

    await library.page.getByRole('button', { name: 'Undo' }).click();
    await until('two rows again', async () => {
      const names = await library.names();
      return names.includes('Olivia Marsh') && names.includes('Harriet Sorley');
    });
    await open('Olivia Marsh');
    await until('her articles', async () => (await articles()).length === ownArticles.length);
    expect(await articles()).toEqual(ownArticles);
    expect(await timeline()).toEqual(ownTimeline);
    await open('Harriet Sorley');
    await until('her articles', async () => (await articles()).length === otherArticles.length);
    expect(await timeline()).toEqual(otherTimeline);
  });

  it('parts one whose articles speak of two, and what they tell goes along', async () => {
    await open('Daniel Marsh');
    const before = await articles();
    expect(before.length).toBeGreaterThan(1);
    await detail().getByText('Name, corrections, forgetting').click();
    const form = detail().locator('.entity-tools');
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: 'Part them' }).click();
    await library.page.getByText('Kept apart.').waitFor();
    await until('an article less', async () => (await articles()).length === before.length - 1);
    await library.page.getByRole('button', { name: 'Undo' }).click();
    await until('all articles', async () => (await articles()).length === before.length);
    expect(await articles()).toEqual(before);
  });

  it('settles a contradiction by refusing one side', async () => {
    await library.goTo('#/people?conflict=1');
    await until('looked through', async () => (await library.page.locator('.shelf-progress').count()) === 0);
    await open('Rafael Echeverri');
    const conflicts = detail().getByRole('list', { name: 'Reports disagree' }).locator('.conflict');
    const before = await conflicts.count();
    expect(before).toBeGreaterThan(0);
    // one article says he left, another sentence of it is read as a denial: the reader knows better
    await detail().locator('.timeline > .entry-denied').getByRole('button', { name: 'Not so' }).click();
    await until('one contradiction less', async () => (await conflicts.count()) < before);
    await library.page.getByRole('button', { name: 'Undo' }).click();
    await until('as before', async () => (await conflicts.count()) === before);
  });

  it('puts the week on paper, without what is for the screen', async () => {
    await library.goTo('#/week');
    await library.moves();
    await library.page.emulateMedia({ media: 'print' });
    expect(await library.page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await library.page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    // no scroller cuts the paper off: all of it flows
    const cut = await library.page.evaluate(() => {
      const shelf = document.querySelector('.library-shelf');
      return shelf ? getComputedStyle(shelf).overflowY : '';
    });
    expect(cut).toBe('visible');
    await library.page.pdf({ path: join(PICTURES, 'library-week.pdf'), format: 'A4' });
    await library.page.emulateMedia({ media: 'screen' });
  });
});
