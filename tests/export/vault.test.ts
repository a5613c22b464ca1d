import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toExportLibrary } from '@/lib/export/library';
import { vaultPages, writeVault } from '@/lib/export/vault';
import { appendToPage, type ExistingVault, findPageId } from '@/lib/export/vault/append';
import { toPageText } from '@/lib/export/vault/pages';
import { writeZip, ZipTooLargeError } from '@/lib/export/zip';
import { AWKWARD_NAMES, awkwardLibrary, context, entities, source } from './awkward-library';

const pagesOf = async (library = awkwardLibrary()) => {
  const pages = new Map<string, string>();
  for await (const { path, page } of vaultPages(library, context)) pages.set(path, toPageText(page));
  return pages;
};
const frontMatter = (page: string) => {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(page) ?? [];
  return parse(yaml, { version: '1.1' }) as Record<string, unknown>;
};

describe('the vault', () => {
  it('has a page for each entity and article, no two under one name', async () => {
    const pages = await pagesOf();
    const library = awkwardLibrary();
    expect(pages.size).toBe(library.entities.length + library.articles.length + 1);
    expect(new Set([...pages.keys()].map((p) => p.toLowerCase())).size).toBe(pages.size);
    for (const path of pages.keys())
      expect(path).toMatch(/^(folder(People|Organizations|Articles)\/[^/\\]+|otherNotes)\.md$/);
  });

  it('keeps the true name as an alias, whatever YAML 1.1 would make of it', async () => {
    const aliases = [...(await pagesOf()).values()].flatMap((page) =>
      page.startsWith('---') ? (frontMatter(page).aliases as unknown[]) : [],
    );
    const kept = AWKWARD_NAMES.filter((name) => name !== '...').map((name) => name.slice(0, 400));
    expect(aliases).toEqual(expect.arrayContaining(kept));
  });

  it('links only to pages that are there', async () => {
    const pages = await pagesOf();
    const links = [...pages.values()].flatMap((page) => [...page.matchAll(/(?<!\\)\[\[([^[\]|]+)\|[^[\]|]+\]\]/g)]);
    expect(links.length).toBeGreaterThan(20);
    for (const [, path] of links.filter(([, path]) => path?.includes('/'))) expect(pages.has(`${path}.md`)).toBe(true);
  });

  it('resolves [[name]] in notes to the person’s page', async () => {
    const all = [...(await pagesOf()).values()].join('\n');
    expect(all).toContain('[[folderPeople/No|No]]');
    expect(all).toContain('[[folderPeople/2024-01-01|a day]]');
  });

  it('keeps every name when the library grows', async () => {
    const before = await pagesOf(toExportLibrary({ ...source, entities: entities.slice(0, 12) }));
    const after = await pagesOf();
    for (const path of before.keys()) expect(after.has(path)).toBe(true);
  });

  it('is a zip that holds exactly its pages, the same bytes each time', async () => {
    const zipOf = async () => {
      const parts: Uint8Array[] = [];
      for await (const part of writeVault(awkwardLibrary(), context)) parts.push(part);
      return new Uint8Array(Buffer.concat(parts));
    };
    const zip = await zipOf();
    const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(new Map(files)).toEqual(await pagesOf());
    expect(Buffer.compare(zip, await zipOf())).toBe(0);
  });
});

describe('a vault that is there already', () => {
  const vaultOf = (files: ReadonlyMap<string, string>): ExistingVault => ({
    find: async (id, path) => {
      const moved = [...files].find(([, text]) => findPageId(text) === id);
      const text = files.get(path);
      if (moved) return { path: moved[0], text: moved[1] };
      return text === undefined ? null : { path, text };
    },
  });
  async function addTo(files: ReadonlyMap<string, string>, library = awkwardLibrary()): Promise<Map<string, string>> {
    const parts: Uint8Array[] = [];
    for await (const part of writeVault(library, context, vaultOf(files))) parts.push(part);
    const unpacked = Object.entries(unzipSync(new Uint8Array(Buffer.concat(parts))));
    return new Map(unpacked.map(([path, bytes]) => [path, strFromU8(bytes)]));
  }

  it('gets nothing when nothing is new', async () => {
    expect([...(await addTo(await pagesOf())).keys()]).toEqual([]);
  });

  it('keeps every word the reader wrote into it, and gets what is new at the end of its pages', async () => {
    const before = await pagesOf(toExportLibrary({ ...source, notes: [], verdicts: [] }));
    const edited = new Map([...before].map(([path, text]) => [path, `${text}\nMy own words in ${path}.\n`]));
    const added = await addTo(edited);
    expect(added.size).toBeGreaterThan(0);
    for (const [path, text] of added) {
      const own = edited.get(path);
      if (own !== undefined) expect(text.startsWith(own.trimEnd())).toBe(true);
    }
    // together they are whole: another export finds nothing to add
    expect([...(await addTo(new Map([...edited, ...added]))).keys()]).toEqual([]);
  });

  it('is found by the page’s id when the reader renamed or moved the file', async () => {
    const before = await pagesOf(toExportLibrary({ ...source, notes: [] }));
    const moved = new Map([...before].map(([path, text]) => [`Elsewhere/${path.replace('/', ' - ')}`, text]));
    const added = await addTo(moved);
    expect(added.size).toBeGreaterThan(1);
    for (const path of added.keys()) expect(path.startsWith('Elsewhere/') || path === 'otherNotes.md').toBe(true);
  });

  it('is not given an item twice because its lines were broken anew', () => {
    const page = {
      id: 'x',
      head: '# X\n',
      sections: [{ title: 'history', items: ['- **2026** left the company, it says'] }],
    };
    expect(appendToPage('# X\n\n- **2026** left\n  the company,\n  it says\n', page, context)).toBeNull();
  });
});

it('a zip refuses more files than it can count', async () => {
  const entries = Array.from({ length: 65_536 }, (_, i) => ({ path: String(i), content: '' }));
  const write = async () => {
    for await (const _ of writeZip(entries, context.now));
  };
  await expect(write()).rejects.toThrow(ZipTooLargeError);
});
