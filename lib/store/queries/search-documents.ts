/** What the search looks through, read from the library a batch at a time. Shapes are met by those of lib/search. */
import type { Article } from '@/lib/model/article';
import { type ClaimType, PLACE_TYPES } from '@/lib/model/claim';
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { withoutHidden } from './claims';
import { showEntities } from './shown-entity';

/** Ids in the order in which they are of interest: those met, read or written last come first. */
export const entityIdsToSearch = (db: Library): Promise<string[]> =>
  db.entities.orderBy('lastMetAt').reverse().primaryKeys();
export const articleIdsToSearch = (db: Library): Promise<string[]> =>
  db.articles.orderBy('lastReadAt').reverse().primaryKeys();
export const noteIdsToSearch = (db: Library): Promise<string[]> =>
  db.notes.orderBy('updatedAt').reverse().primaryKeys();

const ROLE_TYPES: ReadonlySet<ClaimType> = new Set<ClaimType>([...PLACE_TYPES, 'owner_of']);
/** Of somebody a hundred articles speak of the same few roles come again and again. */
const MOST_ROLES = 60;

/** Names, the reader's first, and roles that no article was told to be wrong about; who is no name is left out. */
export async function entitiesToSearch(
  db: Library,
  ids: readonly string[],
): Promise<{ id: string; names: string[]; roles: string[]; weight: number }[]> {
  const found = (await db.entities.bulkGet([...ids])).filter((e) => e !== undefined);
  const [shown, roles] = await Promise.all([showEntities(db, found), rolesOf(db, ids)]);
  return shown
    .filter((e) => !e.hidden)
    .map(({ entity, shownName }) => ({
      id: entity.id,
      names: [...new Set([shownName, entity.name, ...entity.aliases])],
      roles: [...(roles.get(entity.id) ?? [])],
      weight: entity.articleCount,
    }));
}

async function rolesOf(db: Library, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const claims = await db.claims
    .where('subjectId')
    .anyOf([...ids])
    .toArray();
  const told = claims.filter((claim) => ROLE_TYPES.has(claim.type) && (claim.title ?? claim.objectName) !== null);
  const roles = new Map<string, Set<string>>();
  for (const { subjectId, title, objectName } of await withoutHidden(db, told)) {
    const own = roles.get(subjectId) ?? new Set();
    if (own.size < MOST_ROLES) own.add([title, objectName].filter(Boolean).join(', '));
    roles.set(subjectId, own);
  }
  return roles;
}

export async function articlesToSearch(
  db: Library,
  ids: readonly string[],
): Promise<{ id: string; title: string; text: string; article: Article }[]> {
  const [articles, texts] = await Promise.all([db.articles.bulkGet([...ids]), db.texts.bulkGet([...ids])]);
  return articles.flatMap((article, i) =>
    article ? [{ id: article.id, title: article.title, text: texts[i]?.text ?? '', article }] : [],
  );
}

/** With the quote a note is about. A note that was deleted is not there. */
export async function notesToSearch(
  db: Library,
  ids: readonly string[],
): Promise<{ id: string; text: string; note: Note }[]> {
  const notes = await db.notes.bulkGet([...ids]);
  return notes.flatMap((note) =>
    note?.body === undefined
      ? []
      : [{ id: note.id, text: [note.body, note.anchor?.exact, ...note.tags].filter(Boolean).join('\n\n'), note }],
  );
}
