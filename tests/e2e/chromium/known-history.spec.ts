/** Three articles later, the popup knows who somebody was, is, and where articles disagree. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import type { PopupPage } from '../page-objects/popup-page';

describe('the known history of a person', () => {
  let browser: OpenBrowser;
  let popup: PopupPage;

  beforeAll(async () => {
    browser = await openBrowser();
    const reader = await browser.newReader();
    for (const slug of ['lumenfold-departures', 'inside-the-split', 'okafor-lindqvist-founds-sablewood'])
      await reader.read(browser.newspaper.addressOf(slug));
    popup = await browser.openPopup(reader);
  });
  afterAll(() => browser?.close());

  it('lists the cast of the page', async () => {
    const names = await popup.names();
    expect(names).toEqual(expect.arrayContaining(['Ines Okafor-Lindqvist', 'Tomasz Wieland', 'Cornelia Ashdown']));
    await popup.page.screenshot({ path: join(PICTURES, 'history-cast.png') });
  });

  it('tells what three articles said of one person, each line with its sentence', async () => {
    const history = await popup.openHistoryOf('Ines Okafor-Lindqvist');
    expect(history).toMatch(/Met in 3 articles/);
    expect(history).toMatch(/Sablewood/);
    expect(history).toMatch(/technical lead/);
    await popup.page.screenshot({ path: join(PICTURES, 'history-person.png') });
  });

  it('shows that two articles give two dates for one departure', async () => {
    const text = await popup.text();
    expect(text).toMatch(/3 March 2026|Mar(ch)? 3, 2026/);
    expect(text).toMatch(/5 March 2026|Mar(ch)? 5, 2026/);
  });

  it('links each line to its article', async () => {
    const addresses = await popup.page
      .getByRole('link')
      .evaluateAll((links) => links.map((l) => (l as HTMLAnchorElement).href));
    expect(addresses).toContain(browser.newspaper.addressOf('lumenfold-departures'));
    expect(addresses).toContain(browser.newspaper.addressOf('inside-the-split'));
  });

  it('finds anybody ever met by part of a name', async () => {
    expect(await popup.search('benom')).toContain('Yusuf Benomar');
  });
});

describe('people who share a name', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('keeps two people with one surname apart', async () => {
    const reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf('kestrel-names-olivia-marsh'));
    const popup = await browser.openPopup(reader);
    expect(await popup.names()).toEqual(expect.arrayContaining(['Olivia Marsh', 'Daniel Marsh']));
    await popup.openHistoryOf('Daniel Marsh');
    const roles = await popup.section('Roles');
    expect(roles).toMatch(/mayor/i);
    expect(roles).not.toMatch(/chief executive|operations director/i);
    await popup.close();
  });
});
