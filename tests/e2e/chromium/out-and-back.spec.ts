/**
 * The whole circle: notes written in the popup, the side panel and on words of a page; everything exported by clicking and each file
 * opened; everything wiped; the backup restored; all there.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, type FormatId } from '@/lib/export/formats';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';
import { PopupPage } from '../page-objects/popup-page';
import { beginQuoteNote, openNoBubble } from '../page-objects/quote-note';
import type { ReaderPage } from '../page-objects/reader-page';

const STORY = 'inside-the-split';
const PERSON = 'Ines Okafor-Lindqvist';
const NOTES = {
  person: 'Ask **Beatrix** about her; see [[Yusuf Benomar]].',
  line: 'Is this line so?',
  article: 'Read it again, =1+1.',
  quote: 'Whose words are these?',
};

type Json = Record<string, never> & { notes: { body: string }[] };

/** What must stand in each file. Formats of people or articles alone carry no notes. */
const CHECKS: Record<FormatId, (content: Buffer, words: string) => void> = {
  notes: (content, words) => holdsAll(content.toString(), [...Object.values(NOTES), words]),
  markdown: (content, words) => holdsAll(content.toString(), [...Object.values(NOTES), words, PERSON]),
  vault: (content, words) => {
    const pages = Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    const person = pages.find(([path]) => path === `People/${PERSON}.md`)?.[1] ?? '';
    holdsAll(person, ['Ask **Beatrix**', '[[People/Yusuf Benomar|', NOTES.line]);
    holdsAll(pages.map(([, text]) => text).join('\n'), [NOTES.article, NOTES.quote, words]);
  },
  dossier: (content, words) =>
    holdsAll(content.toString(), ['<strong>Beatrix</strong>', NOTES.line, NOTES.article, NOTES.quote, words]),
  backup: (content) => {
    const files = unzipSync(content);
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).toContain('"sha256"');
    expect(
      strFromU8(files['notes-0001.jsonl'] ?? new Uint8Array())
        .trim()
        .split('\n'),
    ).toHaveLength(4);
  },
  json: (content) =>
    expect((JSON.parse(content.toString()) as Json).notes.map((n) => n.body).sort()).toEqual(
      Object.values(NOTES).sort(),
    ),
  csvClaims: (content) => expect(rowsOf(content).some((row) => row.includes(PERSON))).toBe(true),
  csvPeople: (content) => expect(rowsOf(content).some((row) => row.includes(PERSON))).toBe(true),
  csvNotes: (content) => expect(rowsOf(content).filter((row) => row.includes(NOTES.article))).toHaveLength(1),
  readwise: (content, words) =>
    expect(rowsOf(content).some((r) => r[0] === words && r.includes(NOTES.quote))).toBe(true),
  annotations: (content, words) => holdsAll(content.toString(), ['"TextQuoteSelector"', JSON.stringify(words)]),
  schemaOrg: (content) => holdsAll(content.toString(), [`"name":"${PERSON}"`]),
  followTheMoney: (content) =>
    expect(
      content
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).schema),
    ).toContain('Person'),
  cslJson: (content) => expect(JSON.parse(content.toString())[0].title).toBe('Inside the split at Lumenfold Lab'),
  ris: (content) => holdsAll(content.toString(), ['TI  - Inside the split at Lumenfold Lab']),
  calendar: (content) => holdsAll(content.toString(), ['BEGIN:VCALENDAR', 'BEGIN:VEVENT']),
};

/** The vault in a folder, one of its pages written into by the reader; gives the folder. */
async function unpackVault(zip: Buffer, page: string, own: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vault-'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), strFromU8(bytes) + (path === page ? own : ''));
  }
  return folder;
}

const holdsAll = (text: string, parts: readonly string[]): void => {
  for (const part of parts) expect(text).toContain(part);
};
const rowsOf = (content: Buffer): string[][] =>
  Papa.parse<string[]>(content.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('everything', () => {
  let browser: OpenBrowser;
  let reader: ReaderPage;
  let words: string;
  const saved = new Map<FormatId, Buffer>();
  beforeAll(async () => {
    browser = await openBrowser();
    reader = await browser.newReader();
    await reader.read(browser.newspaper.addressOf(STORY));
  });
  afterAll(() => browser?.close());

  it('is noted in the popup: on a person, and on a line of a history', async () => {
    const popup = await browser.openPopup(reader);
    await popup.openHistoryOf(PERSON);
    await popup.writeNote(NOTES.person);
    const line = popup.page.locator('.entry').first();
    await line.hover();
    await line.getByRole('button', { name: 'Note on this' }).click();
    await line.getByRole('textbox', { name: 'Note', exact: true }).fill(NOTES.line);
    await line.getByRole('button', { name: 'Save note' }).click();
    await line.locator('.note', { hasText: NOTES.line }).waitFor();
    await line.scrollIntoViewIfNeeded();
    await popup.page.screenshot({ path: join(PICTURES, 'line-note.png') });
    await popup.close();
  });

  it('is noted in the side panel: on the article', async () => {
    const panel = await PopupPage.over(reader, browser, undefined, 'sidepanel.html');
    await panel.page.locator('.masthead-link').click();
    await panel.writeNote(NOTES.article);
    await panel.close();
  });

  it('is noted on words of the page', async () => {
    await openNoBubble(browser);
    const begun = await beginQuoteNote(browser, reader);
    words = begun.words;
    await begun.page.getByRole('textbox', { name: 'Note', exact: true }).fill(NOTES.quote);
    await begun.page.getByRole('button', { name: 'Save note' }).click();
    await begun.page.getByText('Note saved.').waitFor();
    await begun.page.close();
  });

  it('is found again by a word of a note', async () => {
    const popup = await browser.openPopup(reader);
    await popup.page.getByRole('searchbox').fill('whose words');
    await popup.page.locator('.note-card', { hasText: NOTES.quote }).waitFor();
    await popup.page.screenshot({ path: join(PICTURES, 'note-found.png') });
    await popup.close();
  });

  it.each(FORMATS.map((format) => format.id))('leaves as %s, and is in the file', async (id) => {
    // a page may not save more than ten files in a row
    const popup = await browser.openPopup(reader);
    const { content } = await popup.exportAs(id);
    await popup.close();
    CHECKS[id](content, words);
    saved.set(id, content);
  });

  it('is added to a vault that is there, and what was written there stays', async () => {
    const popup = await browser.openPopup(reader);
    const { page } = popup;
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('Add to a vault you have').click();
    await page.screenshot({ path: join(PICTURES, 'vault-additions.png') });
    const folder = await unpackVault(saved.get('vault') ?? Buffer.alloc(0), `People/${PERSON}.md`, '\nMine alone.\n');
    await page.locator('[data-vault-folder]').setInputFiles(folder);
    await page.getByText('Nothing is new since the vault was written.').waitFor();
    await popup.close();
  });

  it('is gone when all was wiped, and all there when the backup was restored', async () => {
    await browser.close();
    browser = await openBrowser();
    reader = await browser.newReader();
    await reader.page.goto(browser.newspaper.addressOf('mayor-opens-quay'), { waitUntil: 'commit' });
    const popup = await PopupPage.over(reader, browser);
    const { page } = popup;
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.zip',
      mimeType: 'application/zip',
      buffer: saved.get('backup') ?? Buffer.alloc(0),
    });
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('Everything is in.').waitFor();
    await page.screenshot({ path: join(PICTURES, 'restored.png') });
    await page.getByRole('searchbox').fill(PERSON);
    await popup.openHistoryOf(PERSON);
    await page.locator('.note', { hasText: 'about her' }).waitFor();
    await page.locator('.entry .note', { hasText: NOTES.line }).waitFor();
    await popup.close();
  });
});
