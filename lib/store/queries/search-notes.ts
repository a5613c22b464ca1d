/** Looks through the reader's notes: what they say, their tags, the quotes they stand on, and whom or what they are about. */

import { fold } from '@/lib/model/folded-text';
import type { Note } from '@/lib/model/note';
import type { Library } from '../database';
import { type ShownNote, showNote } from './notes';

export type NoteSearch = {
  /** Every word of it must occur; '' finds all. */
  text: string;
  /** null = any. */
  tag: string | null;
};

/** Notes looked through at a time, so that the first found need not wait for the last. */
const AT_ONCE = 200;

/** Latest written first. */
export async function searchNotes(db: Library, { text, tag }: NoteSearch, limit: number): Promise<ShownNote[]> {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found: ShownNote[] = [];
  const ids = await (tag === null
    ? db.notes.orderBy('updatedAt').reverse().primaryKeys()
    : db.notes.where('tags').equals(tag).reverse().distinct().primaryKeys());
  for (let at = 0; at < ids.length && found.length < limit; at += AT_ONCE) {
    const notes = (await db.notes.bulkGet(ids.slice(at, at + AT_ONCE))).filter((note) => note !== undefined);
    for (const shown of await Promise.all(notes.map((note) => findIn(db, note, words))))
      if (shown && found.length < limit) found.push(shown);
  }
  return found.sort((a, b) => b.note.updatedAt - a.note.updatedAt);
}

/** Whom the note is about is looked up only for the words it does not hold itself. */
async function findIn(db: Library, note: Note, words: readonly string[]): Promise<ShownNote | null> {
  const own = fold([note.body, ...note.tags, note.anchor?.exact ?? ''].join('\n'));
  const missing = words.filter((word) => !own.includes(word));
  if (missing.length > 0 && note.target.kind === 'quote' && note.anchor === null) return null;
  const shown = await showNote(db, note);
  if (missing.length === 0) return shown;
  const { entity, claim, article } = shown;
  const about = fold([entity?.shownName, entity?.entity.name, claim?.quote, article?.title].join('\n'));
  return missing.every((word) => about.includes(word)) ? shown : null;
}
