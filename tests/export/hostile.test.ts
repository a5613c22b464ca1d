/** What a hostile page wrote leaves in every format as text: no file runs, loads or links anything but the web. */
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '@/lib/export/formats';
import { toExportLibrary } from '@/lib/export/library';
import { openBackupTables } from '@/lib/store/backup-tables';
import { openExportSource } from '@/lib/store/export-source';
import { fill, openEmpty } from '../store/stored-library';
import { context } from './awkward-library';
import { hostileLibrary } from './hostile-library';

const ALL = { kind: 'library' } as const;

async function write(format: Format): Promise<Record<string, string>> {
  const db = openEmpty();
  const { notes = [], ...rows } = hostileLibrary();
  // a note is the reader's own Markdown, and leaves as they wrote it: its own tests hold it
  await fill(db, format.id === 'backup' || format.id === 'json' ? { ...rows, notes } : rows);
  const subject = {
    library: async () => toExportLibrary(await openExportSource(db, ALL)),
    tables: () => openBackupTables(db, ALL),
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of (await format.load())(subject, context))
    pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  await db.delete();
  const bytes = Buffer.concat(pieces);
  const extension = format.file[1];
  if (extension !== 'zip') return { [`file.${extension}`]: bytes.toString('utf8') };
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** Elements that run or load something, attributes that do, and links to anywhere but the web. */
function findLive(html: string): string[] {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  document.write(html);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const isActive = /^(script|iframe|object|embed|svg|img|base|form|link|video|audio)$/i.test(element.tagName);
    const handlers = element
      .getAttributeNames()
      .filter((name) => /^on|^(src|srcset|autofocus|formaction)$/i.test(name));
    const href = element.getAttribute('href');
    const isOdd = href !== null && !/^(https?:|mailto:|#)/i.test(href);
    return isActive || handlers.length > 0 || isOdd ? [element.outerHTML.slice(0, 200)] : [];
  });
}

describe('hostile text', () => {
  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'leaves as text in %s',
    { timeout: 60_000 },
    async (_, format) => {
      const files = await write(format);
      expect(Object.keys(files).length).toBeGreaterThan(0);
      for (const [path, content] of Object.entries(files)) {
        expect(path).not.toMatch(/(^|\/)\.\.(\/|$)|^\/|[\\<>:"|?*\p{Cc}]/u);
        if (/\.html?$/.test(path)) expect(findLive(content), path).toEqual([]);
        if (/\.md$/.test(path)) {
          // a wikilink's words are text to whoever knows wikilinks, and marked does not
          const body = content.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\[\[[^\]\n]*\]\]/g, 'wikilink');
          expect(findLive(await marked.parse(body)), path).toEqual([]);
        }
        if (/\.(json|jsonld)$/.test(path)) expect(() => JSON.parse(content)).not.toThrow();
        if (/\.csv$/.test(path))
          for (const row of Papa.parse<string[]>(content).data)
            for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    },
  );
});
