/** Reads and commands of notes. */
import { v7 } from 'uuid';
import type { Note, NoteTarget, QuoteAnchor } from '@/lib/model/note';
import { notedClaims, notesInArticle, notesOf, revisionsOf, type ShownNote } from '@/lib/store/queries/notes';
import { type NoteSearch, searchNotes } from '@/lib/store/queries/search-notes';
import type { Revision } from '@/lib/store/rows';
import { useCommand } from './library-context';
import type { Draft } from './use-draft';
import { type Live, useLiveQuery } from './use-live-query';

export type { Revision } from '@/lib/store/rows';

/** Newest first; those of an article are also the ones on its quotes and on what it says. */
export function useNotes(target: NoteTarget): Live<Note[]> {
  return useLiveQuery(
    (db) => (target.kind === 'article' ? notesInArticle(db, target.id) : notesOf(db, target)),
    ['notes', target.kind, target.id],
  );
}

/** What the note said before, the latest first. */
export function useRevisions(noteId: string): Live<Revision[]> {
  return useLiveQuery((db) => revisionsOf(db, noteId), ['revisions', noteId]);
}

/** The claims that bear a note. */
export function useNotedClaims(): ReadonlySet<string> {
  const noted = useLiveQuery(notedClaims, ['noted-claims'], true);
  return noted.state === 'ready' ? noted.value : NONE;
}
const NONE: ReadonlySet<string> = new Set();

/** Latest written first; those of the last search stay until the next are there. */
export function useNoteSearch(search: NoteSearch, limit: number): Live<ShownNote[]> {
  return useLiveQuery((db) => searchNotes(db, search, limit), ['note-search', search.text, search.tag, limit], true);
}

/** Every tag the reader uses, by name: what completion offers. */
export function useTags(): string[] {
  const tags = useLiveQuery(async (db) => (await db.notes.orderBy('tags').uniqueKeys()).map(String), ['tags'], true);
  return tags.state === 'ready' ? tags.value : [];
}

/** Both give what went wrong, or null. */
export type NoteCommands = {
  save(note: Pick<Note, 'id' | 'target' | 'anchor'>, draft: Draft): Promise<string | null>;
  remove(id: string): Promise<string | null>;
};

export function useNoteCommands(): NoteCommands {
  const send = useCommand();
  return {
    save: async ({ id, target, anchor }, { body, tags }) => {
      const reply = await send('saveNote', { id, target, anchor, body, tags });
      return reply.ok ? null : reply.problem;
    },
    remove: async (id) => {
      const reply = await send('deleteNote', { id });
      return reply.ok ? null : reply.problem;
    },
  };
}

export const toNewNote = (target: NoteTarget, anchor: QuoteAnchor | null): Pick<Note, 'id' | 'target' | 'anchor'> => ({
  id: v7(),
  target,
  anchor,
});
