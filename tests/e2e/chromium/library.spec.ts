/** After a month of reading: who is who, who went where, asked in words; all by keyboard, nothing for axe-core to object to. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { findViolations } from '../page-objects/axe';
import { LibraryPage } from '../page-objects/library-page';
import { until } from '../page-objects/until';

describe('the library', () => {
  let browser: OpenBrowser;
  let library: LibraryPage;

  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(slug));
    library = await LibraryPage.open(browser);
  });
  afterAll(() => browser?.close());

  it('shelves everybody met, and what was opened stands beside, at an address of its own', async () => {
    expect(await library.names()).toEqual(expect.arrayContaining(['Ines Okafor-Lindqvist', 'Aldous Brandt']));
    await library.page.locator('[data-row]').filter({ hasText: 'Aldous Brandt' }).first().press('Enter');
    await library.page.locator('.library-detail').getByRole('heading', { name: 'Aldous Brandt' }).waitFor();
    expect(library.page.url()).toMatch(/#\/people\/.+/);
    await library.page.screenshot({ path: join(PICTURES, 'library-person.png') });
    await library.page.goBack();
    await until('the list alone', async () => (await library.page.locator('.library-detail').count()) === 0);
  });

  it('keeps to those the reader follows', async () => {
    await library.page.locator('[data-row]').filter({ hasText: 'Aldous Brandt' }).first().click();
    await library.page.getByRole('button', { name: 'Follow', exact: true }).click();
    await library.page.getByRole('button', { name: 'Following' }).waitFor();
    await library.goTo('#/people');
    await library.page.getByRole('button', { name: 'Followed', exact: true }).click();
    await until('the followed alone', async () => (await library.names()).length === 1);
    expect(await library.names()).toEqual(['Aldous Brandt']);
  });

  it('answers who left a company, with the sentences, and lets the table be taken along', async () => {
    await library.goTo('#/moves');
    await library.ask('who left Lumenfold since January 2026');
    await until('the question understood', async () => {
      const company = library.page.locator('.question-editor').getByLabel('At company');
      return (await company.count()) === 1 && (await company.inputValue()) === 'Lumenfold';
    });
    const rows = await library.moves();
    expect(rows.some((row) => row.includes('Ines Okafor-Lindqvist'))).toBe(true);
    expect(rows.every((row) => row.includes('Lumenfold'))).toBe(true);
    await library.page.screenshot({ path: join(PICTURES, 'library-answer.png') });
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await library.page.getByRole('button', { name: 'CSV' }).click();
    await library.page.getByText('Copied').waitFor({ state: 'attached' });
    expect(await library.page.evaluate(() => navigator.clipboard.readText())).toContain('Ines Okafor-Lindqvist');
  });

  it('lets what was understood be changed, and Back undoes it', async () => {
    await library.goTo('#/moves');
    await library.ask('who left Lumenfold since 1 January 2026');
    const editor = library.page.locator('.question-editor');
    await editor.getByLabel('Move').selectOption('joined');
    await until('the line says so', async () =>
      (await library.line.inputValue()).startsWith('who joined Lumenfold since 2026-01-01'),
    );
    await library.page.goBack();
    await until('as before', async () => (await library.line.inputValue()).startsWith('who left'));
  });

  it('knows who was at each of two companies, and chiefs of a month', async () => {
    await library.ask('people at both Lumenfold and Corvane');
    await library.page
      .locator('.library-shelf .timeline')
      .getByRole('button', { name: 'Rafael Echeverri' })
      .first()
      .waitFor();
    await library.ask('CEOs in March 2026');
    await until('chiefs and nobody else', async () => {
      const lines = await library.page.locator('.library-shelf .timeline .entry-phrase').allInnerTexts();
      return lines.length > 0 && lines.every((line) => /chief executive|CEO/i.test(line));
    });
  });

  it('says how the line may go on', async () => {
    await library.ask('who left Lum');
    const options = library.page.locator('.library-search option');
    await until('companies', async () =>
      (await options.evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value))).includes(
        'who left Lumenfold Lab',
      ),
    );
  });

  it('takes other words for a search', async () => {
    await library.ask('benom');
    await until('the search', async () => (await library.names()).includes('Yusuf Benomar'));
    expect(await library.page.locator('.question-editor').count()).toBe(0);
  });

  it('sums up the week, on paper too', async () => {
    await library.goTo('#/week');
    expect((await library.moves()).some((row) => row.includes('Ines Okafor-Lindqvist'))).toBe(true);
    await library.page.getByRole('heading', { name: /disagree/ }).waitFor();
    const pdf = await library.page.pdf({ path: join(PICTURES, 'library-week.pdf') });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });

  it('draws who stands with whom, tells it in words, and leaves out what the slider leaves out', async () => {
    await library.goTo('#/network');
    await library.page.locator('[data-settled=yes]').waitFor();
    const list = library.page.getByRole('list', { name: 'In words' });
    const row = list.locator('li').filter({ has: library.page.locator('bdi', { hasText: 'Naveen Raghunathan' }) });
    expect(await row.innerText()).toMatch(/at .*Pellworth/);
    await library.page.screenshot({ path: join(PICTURES, 'library-network.png') });
    const nodes = library.page.locator('.network-node');
    const before = await nodes.count();
    await library.page.getByRole('slider', { name: 'To' }).fill('1');
    await until('fewer names', async () => {
      const now = await nodes.count();
      return now > 0 && now < before;
    });
    await until('the address', async () => library.page.url().includes('to=2026-02-28'));
    await library.page.getByRole('button', { name: 'All time' }).click();
    await until('all names', async () => (await nodes.count()) === before);
    await list.getByRole('button').first().press('Enter');
    await library.page.locator('.library-detail .entity-name').waitFor();
  });

  it.each([
    '#/week',
    '#/people',
    '#/companies',
    '#/moves',
    '#/network',
    '#/people?at=Lumenfold&move=left',
    '#/people?q=okafor',
    '#/articles',
    '#/notes',
    '#/same',
    '#/people?q=who+left',
  ])('leaves axe-core nothing to object to at %s', async (hash) => {
    await library.goTo(hash);
    await library.page.locator('.library-shelf :is([data-row], table, .notice, .question)').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.page.emulateMedia({ colorScheme });
      expect(await findViolations(library.page), colorScheme).toEqual([]);
    }
    await library.page.emulateMedia({ colorScheme: null });
  });
});
