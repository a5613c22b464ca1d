/** Lists narrowed, saved, and acted on together: everyone who left a company, found and exported. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import { LibraryPage } from '../page-objects/library-page';
import { until } from '../page-objects/until';

describe('the lists of the library', () => {
  let browser: OpenBrowser;
  let library: LibraryPage;
  const button = (name: string | RegExp) => library.page.getByRole('button', { name, exact: true });
  const tick = (name: string) => library.page.getByRole('checkbox', { name: `Select ${name}` });
  const shown = async (count: number) =>
    until(`${count} in the list`, async () => (await library.page.locator('.shelf-row .row-name').count()) === count);

  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    for (const { slug } of browser.newspaper.articles) await reader.read(browser.newspaper.addressOf(slug));
    library = await LibraryPage.open(browser);
  });
  afterAll(() => browser?.close());

  it('finds everyone who left a company by an address, and exports them', async () => {
    await library.goTo('#/people?at=Lumenfold&move=left');
    await shown(2);
    expect((await library.names()).sort()).toEqual(['Ines Okafor-Lindqvist', 'Rafael Echeverri']);
    await tick('Rafael Echeverri').click();
    await button('Select all 2').click();
    await library.page.getByText('2 selected').waitFor();
    await button('Export').click();
    await library.page.getByText('More formats').click();
    const download = library.page.waitForEvent('download');
    await library.page.locator('[data-format=csvPeople]').click();
    const file = await (await download).path();
    const rows = readFileSync(file, 'utf8');
    expect(rows).toContain('Ines Okafor-Lindqvist');
    expect(rows).toContain('Rafael Echeverri');
    expect(rows).not.toContain('Aldous Brandt');
  });

  it('combines filters in the address; Back takes the last one off', async () => {
    await library.goTo('#/people');
    await button('More filters').click();
    await library.page.getByLabel('At company').fill('Lumenfold');
    await library.page.getByLabel('At company').press('Enter');
    await until('the address', async () => library.page.url().includes('at=Lumenfold'));
    await library.page.getByLabel('Move').selectOption('left');
    await shown(2);
    await library.page.goBack();
    await until('both ways', async () => (await library.page.locator('.shelf-row .row-name').count()) > 2);
    expect(library.page.url()).not.toContain('move=left');
    await button('Clear filters').click();
    await until('everybody', async () => (await library.page.locator('.shelf-row .row-name').count()) > 10);
  });

  it('keeps a filter under a name until it is removed, and gives it back', async () => {
    await library.goTo('#/people?at=Lumenfold&move=left');
    await button('Save this filter').click();
    await library.page.getByLabel('Name of the filter').fill('Gone from Lumenfold');
    await library.page.keyboard.press('Enter');
    await button('Gone from Lumenfold').waitFor();
    await library.goTo('#/people?notes=1');
    await button('Gone from Lumenfold').click();
    await shown(2);
    await button('Remove the filter Gone from Lumenfold').click();
    await until('it is gone', async () => (await button('Gone from Lumenfold').count()) === 0);
    await button('Undo').click();
    await button('Gone from Lumenfold').waitFor();
  });

  it('follows many at once, and takes it back', async () => {
    await library.goTo('#/people');
    await tick('Aldous Brandt').click();
    await tick('Harriet Sorley').click();
    await button('Follow').click();
    await library.page.getByText('2 are now followed.').waitFor();
    await library.goTo('#/people?followed=1');
    await shown(2);
    await library.goTo('#/people');
    await tick('Aldous Brandt').click();
    await tick('Naveen Raghunathan').click();
    await button('Follow').click();
    await button('Undo').click();
    await library.goTo('#/people?followed=1');
    await shown(2);
    expect((await library.names()).sort()).toEqual(['Aldous Brandt', 'Harriet Sorley']);
  });

  it('is walked and ticked by keyboard alone', async () => {
    await library.goTo('#/people?by=name');
    const rows = library.page.locator('.shelf-row .row');
    await rows.first().focus();
    const names = await library.names();
    await library.page.keyboard.press('ArrowDown');
    await library.page.keyboard.press('x');
    await library.page.keyboard.press('ArrowDown');
    await library.page.keyboard.press('ArrowDown');
    await library.page.keyboard.press('Shift+x');
    await library.page.keyboard.press('x');
    await library.page.getByText('2 selected').waitFor();
    await library.page.keyboard.press('End');
    const last = () => library.page.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the last row', async () => (await last()).includes('Yusuf Benomar'));
    await library.page.keyboard.press('Home');
    await until('the first row', async () => (await last()).includes(names[0] ?? '?'));
    await library.page.keyboard.press('Enter');
    await library.page
      .locator('.library-detail')
      .getByRole('heading', { name: names[0] ?? '' })
      .waitFor();
  });

  it('finds those whom reports disagree about', async () => {
    await library.goTo('#/people?conflict=1');
    await until('looked through', async () => (await library.page.locator('.shelf-progress').count()) === 0);
    expect(await library.names()).toContain('Rafael Echeverri');
  });

  it('forgets many once asked again, and the saved filter with their company', async () => {
    await library.goTo('#/companies');
    await tick('Lumenfold').click();
    await button('Forget').click();
    await button('Forget 1').click();
    await library.page.getByText('1 was forgotten.').waitFor();
    await until('it is gone', async () => !(await library.names()).includes('Lumenfold'));
    const stored = () => library.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    await until('no filter names it', async () => !(await stored()).includes('Lumenfold'));
  });
});
