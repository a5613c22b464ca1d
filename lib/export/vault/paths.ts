/** Where each thing stands in the vault. Names stay when the library grows, so that a re-export lands on the same files. */
import { assignFileNames, toFileName } from '../file-name';
import type { ExportLibrary } from '../library';
import { publishedAtOf } from '../library';
import { type ExportContext, toDay } from '../words';

export type VaultPaths = {
  /** Path without extension, by entity id. */
  entities: ReadonlyMap<string, string>;
  /** Path without extension, by article id. */
  articles: ReadonlyMap<string, string>;
  /** Entity id by lower-case name or alias, for `[[name]]` in notes; the first met wins. */
  names: ReadonlyMap<string, string>;
};

export function toVaultPaths(library: ExportLibrary, context: ExportContext): VaultPaths {
  const { words } = context;
  const entities = new Map<string, string>();
  for (const [kind, folder] of [
    ['person', words.folderPeople],
    ['organization', words.folderOrganizations],
  ] as const) {
    const named = assignFileNames(library.entities.filter((e) => e.kind === kind));
    for (const [id, name] of named) entities.set(id, `${toFileName(folder, kind)}/${name}`);
  }
  const dated = library.articles.map((article) => ({
    id: article.id,
    name: `${toDay(publishedAtOf(article), context)} ${article.title}`,
    read: article.firstReadAt,
  }));
  dated.sort((a, b) => a.read - b.read);
  const articles = new Map<string, string>();
  for (const [id, name] of assignFileNames(dated))
    articles.set(id, `${toFileName(words.folderArticles, 'articles')}/${name}`);
  return { entities, articles, names: namesOf(library) };
}

function namesOf(library: ExportLibrary): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, id);
  };
  for (const entity of library.entities) add(entity.name, entity.id);
  for (const entity of library.entities) for (const alias of entity.aliases) add(alias, entity.id);
  return names;
}
