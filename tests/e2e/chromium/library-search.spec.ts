/** Searching everything that was read: names with typing errors, roles, sentences of articles, notes; and nothing of what was forgotten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { LibraryPage } from '../page-objects/library-page';
import { until } from '../page-objects/until';

describe('the search of the library', () => {
  let browser: OpenBrowser;
  let library: LibraryPage;
  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(slug));
    library = await LibraryPage.open(browser);
  });
  afterAll(() => browser?.close());

  /** Once the index answers to it. */
  const search = async (query: string): Promise<void> => {
    await library.ask(query);
    await library.page.locator(`[data-found="${query}"]`).waitFor();
    await until('the index ready', async () => (await library.page.locator('.shelf-progress').count()) === 0);
  };
  const section = (name: string) => library.page.getByRole('list', { name });

  it('forgives typing errors in a name', async () => {
    await search('okafro lindqist');
    expect((await library.names())[0]).toBe('Ines Okafor-Lindqvist');
  });

  it('finds by a role, and shows it', async () => {
    await search('technology chief');
    const row = section('People and companies found').locator('li').filter({ hasText: 'Naveen Raghunathan' });
    expect((await row.locator('mark').allInnerTexts()).sort()).toEqual(['chief', 'technology']);
  });

  it('shows what an article says in its sentence, and opens the article; Back comes back', async () => {
    await search('slide boxes');
    const hit = section('In articles').locator('li').first();
    expect(await hit.locator('.found-excerpt').innerText()).toContain('a slide with four boxes');
    expect(await hit.locator('.found-excerpt mark').allInnerTexts()).toEqual(['slide', 'boxes']);
    await hit.getByRole('button').click();
    await library.page.locator('.library-detail').getByText('Inside the split at Lumenfold Lab').first().waitFor();
    await library.page.goBack();
    await section('In articles').waitFor();
  });

  it('is reached with "/" and walked with the arrows', async () => {
    await library.goTo('#/people');
    await library.page.keyboard.press('/');
    await library.page.keyboard.type('benomar');
    await library.page.locator('[data-found=benomar]').waitFor();
    await library.page.keyboard.press('ArrowDown');
    await library.page.keyboard.press('Enter');
    await library.page.locator('.library-detail').getByRole('heading', { name: 'Yusuf Benomar' }).waitFor();
  });

  it('finds a note as soon as it is written', async () => {
    await library.page.getByRole('button', { name: /note/i }).first().click();
    await library.page.getByRole('textbox').last().fill('Ask about the yacht.');
    await library.page.keyboard.press('Control+Enter');
    await search('yacht');
    await section('In your notes').waitFor();
    expect(await section('In your notes').innerText()).toContain('Yusuf Benomar');
  });

  it('finds nobody who was forgotten, not in the articles either', async () => {
    await search('brandt');
    expect(await library.names()).toContain('Aldous Brandt');
    await section('In articles').waitFor();
    await library.page.locator('[data-row]').filter({ hasText: 'Aldous Brandt' }).first().click();
    await library.page.getByText('Name, corrections, forgetting').click();
    await library.page.getByRole('button', { name: 'Forget entirely' }).click();
    await library.page.getByRole('button', { name: 'Forget Aldous Brandt' }).click();
    await until('no trace of him', async () => {
      const text = await library.page.locator('.library-shelf').innerText();
      return !text.includes('Brandt');
    });
  });
});
