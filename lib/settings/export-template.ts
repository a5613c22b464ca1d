/** The reader's own export template; nothing is stored while it is the one that comes along. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'exportTemplate';

export const ExportTemplate = z.string().check(z.maxLength(100_000));

/** null = the one that comes along. */
export async function loadExportTemplate(): Promise<string | null> {
  return ExportTemplate.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? null;
}

/** null goes back to the one that comes along. */
export async function saveExportTemplate(template: string | null): Promise<void> {
  if (template === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: ExportTemplate.parse(template) });
}
