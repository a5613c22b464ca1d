/** Everything in, everything out: a library imported, written on, saved in every format, wiped and brought back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '@/lib/export/formats';
import { awkwardJson } from '../../export/awkward-json';
import { AWKWARD_NAMES } from '../../export/awkward-library';
import { type OpenBrowser, openBrowser, PICTURES } from '../open-browser';

/** Where the saved files are left for other programs to read: tools/check-exports. */
const KEEP = process.env.DRAMATIS_EXPORTS;

describe('a library', () => {
  let browser: OpenBrowser;
  let popup: Page;
  let backup: Buffer;
  let json: string;
  beforeAll(async () => {
    browser = await openBrowser();
    popup = await openReader(browser);
  });
  afterAll(() => browser?.close());

  it('comes in from a file, and says what came', async () => {
    await openExports(popup);
    await bringIn(popup, 'library.json', Buffer.from(await awkwardJson()));
    const report = await popup.locator('.import-report').innerText();
    expect(report).toMatch(/Notes\s+8\s+0\s+0/);
    await popup.screenshot({ path: join(PICTURES, 'imported.png') });
  });

  it('refuses a broken file with its place and keeps what it has', async () => {
    await popup
      .locator('input[type=file]')
      .setInputFiles(toFile('broken.json', Buffer.from('{"format":"dramatis-library",\n"notes":[,]}')));
    const alert = popup.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/not valid JSON.*Nothing was changed/s);
  });

  it('keeps a note that was being written when the popup closed', async () => {
    const first = await openReader(browser, 'e0000000-0000-7000-8000-000000000000');
    await first.getByRole('button', { name: 'Add a note' }).click();
    await first.getByRole('textbox', { name: 'Note', exact: true }).fill('Half a **thought** about [[Rosa]]');
    await first.close();
    const second = await openReader(browser, 'e0000000-0000-7000-8000-000000000000');
    expect(await second.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toContain(
      'Half a **thought**',
    );
    await second.getByRole('radio', { name: 'Preview' }).check();
    await second.locator('.note-preview strong', { hasText: 'thought' }).waitFor();
    await second.screenshot({ path: join(PICTURES, 'note-draft.png') });
    await second.getByRole('button', { name: 'Save note' }).click();
    await second.getByText('Note saved.').waitFor();
    await second.getByRole('button', { name: 'Undo' }).click();
    await second.locator('.note', { hasText: 'thought' }).waitFor({ state: 'detached' });
    await second.close();
  });

  it('leaves person by person, as a file and by the clipboard', async () => {
    const page = await openReader(browser, 'e0000000-0000-7000-8000-000000000000');
    await page.getByText('Copy or save this page').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    await page.getByText('Save as a file').click();
    await page.screenshot({ path: join(PICTURES, 'entity-export.png'), fullPage: true });
    const download = page.waitForEvent('download');
    await page.locator('[data-format="dossier"]').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^dramatis-no-dossier-/);
    const html = (await readDownload(saved)).toString('utf8');
    expect(html).toContain('<h1>No</h1>');
    expect(html.match(/<section>/g)).toHaveLength(1);
    await page.close();
  });

  it('leaves by the reader’s own template, whose preview follows and whose faults have a place', async () => {
    const page = await openReader(browser);
    await openExports(page);
    await page.getByText('Your own template').click();
    const source = page.getByRole('textbox', { name: 'Your own template' });
    await source.fill('{{ name | upcase }}: {{ notes.size }} notes\n');
    await page.locator('.template-preview', { hasText: 'NO: 1 notes' }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'template.png'), fullPage: true });
    await source.fill('one\n{% for x in notes %}');
    await page.getByText(/not closed.*line:2/).waitFor();
    await page.close();
  });

  it.each(FORMATS.map((f) => f.id))('leaves as %s by a click', async (id) => {
    // a page may not save more than ten files in a row: Chromium then asks, and nobody answers
    const page = await openReader(browser);
    const { file, content } = await save(page, id);
    await page.close();
    expect(file).toMatch(/^dramatis-[a-z]+-\d{4}-\d\d-\d\d\.\w+$/);
    expect(content.length).toBeGreaterThan(100);
    if (id === 'backup') backup = content;
    if (id === 'json') json = content.toString('utf8');
    if (KEEP) keep(KEEP, `${id}.${file.split('.').at(-1)}`, content);
  });

  it('is the same to the byte after all was wiped and the backup restored', async () => {
    await popup.close();
    await browser.close();
    browser = await openBrowser();
    popup = await openReader(browser);
    await openExports(popup);
    await bringIn(popup, 'backup.zip', backup);
    expect((await save(popup, 'json')).content.toString('utf8')).toBe(json);
    expect(json).toContain(JSON.stringify(AWKWARD_NAMES[5]));
  });
});

async function openReader({ context, extensionId }: OpenBrowser, entityId?: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html${entityId ? `#entity/${entityId}` : ''}`);
  // The welcome page opens in front on installing, and a page in the background is drawn late.
  await page.bringToFront();
  return page;
}

/** The popup in a tab starts anew when another tab comes to the front. */
async function openExports(page: Page): Promise<void> {
  if (await page.locator('[data-format]').first().isVisible()) return;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('[data-format]').first().waitFor();
}

const toFile = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function bringIn(page: Page, name: string, content: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(toFile(name, content));
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('Everything is in.').waitFor();
}

async function save(page: Page, id: string): Promise<{ file: string; content: Buffer }> {
  await openExports(page);
  const button = page.locator(`[data-format="${id}"]`);
  if (!(await button.isVisible())) await page.getByText('More formats').click();
  const download = page.waitForEvent('download');
  await button.click();
  const saved = await download;
  return { file: saved.suggestedFilename(), content: await readDownload(saved) };
}

async function readDownload(saved: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function keep(folder: string, name: string, content: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}
