/** A vault as the reader's browser shows it to us: the files of a folder they chose. Nothing is written there. */
import { type ExistingVault, findPageId } from '@/lib/export/vault/append';

/** The properties stand at the beginning. */
const HEAD = 4_000;
const AT_ONCE = 50;

/** `files`: as a folder input gives them. */
export async function openVault(files: readonly File[]): Promise<ExistingVault> {
  const pages = files.filter((file) => /\.md$/i.test(file.name));
  const byPath = new Map(pages.map((file) => [pathOf(file), file]));
  const byId = new Map<string, File>();
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const batch = pages.slice(at, at + AT_ONCE);
    const heads = await Promise.all(batch.map((file) => file.slice(0, HEAD).text()));
    batch.forEach((file, i) => {
      const id = findPageId(heads[i] ?? '');
      if (id !== null && !byId.has(id)) byId.set(id, file);
    });
  }
  return {
    find: async (id, path) => {
      const file = byId.get(id) ?? byPath.get(path);
      return file ? { path: pathOf(file), text: await file.text() } : null;
    },
  };
}

/** Without the folder that was chosen: what is written is unpacked into it. */
const pathOf = (file: File): string => file.webkitRelativePath.split('/').slice(1).join('/');
