/** A reader opens a news article: its people and companies are marked, and the card tells who they are. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getSampleArticle } from '../../pages/newspaper/article';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import type { PaintedMark, ReaderPage } from '../page-objects/reader-page';

const { expected } = getSampleArticle('lumenfold-departures');
const textsOf = (marks: readonly PaintedMark[], kind: 'person' | 'organization') =>
  new Set(marks.filter((mark) => mark.entry.endsWith(kind)).map((mark) => mark.text));

describe('reading an article', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  let marks: PaintedMark[];

  beforeAll(async () => {
    browser = await openBrowser();
    reader = await browser.newReader();
    marks = await reader.read(browser.newspaper.addressOf('lumenfold-departures'));
  });
  afterAll(() => browser?.close());

  it('marks its people, each range exactly on a name', async () => {
    const marked = textsOf(marks, 'person');
    expect(expected.people.map((person) => person.name).filter((name) => !marked.has(name))).toEqual([]);
    const surfaces = new Set(expected.people.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect([...marked].filter((text) => !surfaces.has(text))).toEqual([]);
    await reader.page.screenshot({ path: join(PICTURES, 'reading-marks.png') });
  });

  it('marks its companies as companies', () => {
    const marked = textsOf(marks, 'organization');
    const found = expected.organizations.filter((name) => marked.has(name));
    expect(found.length / expected.organizations.length).toBeGreaterThanOrEqual(0.75);
  });

  it('marks no product and no place as a person', () => {
    const marked = textsOf(marks, 'person');
    expect(expected.notMarked.filter((name) => marked.has(name))).toEqual([]);
  });

  it('marks nothing beside the article', async () => {
    const all = await reader.markedTexts();
    expect(all).not.toContain('Marguerite Osei');
    expect(all).not.toContain('Fergus Quillan');
  });

  it('paints the marks for the eye', async () => {
    const paragraph = reader.page.locator('.text p').nth(1);
    const painted = await paragraph.screenshot();
    await reader.page.evaluate(() => CSS.highlights.clear());
    const plain = await paragraph.screenshot();
    expect(painted.equals(plain)).toBe(false);
    await reader.page.reload();
    await reader.waitUntilPainted();
  });

  it('opens a card over a short name that tells whose it is', async () => {
    await reader.pointAt('Wieland');
    const card = await reader.card.about('Tomasz Wieland');
    expect(card).toMatch(/post-training/);
    await reader.page.screenshot({ path: join(PICTURES, 'reading-card.png') });
    await reader.card.dismiss();
  });
});
