/** Reads and commands of notes. */
import { v7 } from 'uuid';
import type { Note, NoteTarget, QuoteAnchor } from '@/lib/model/note';
import { notesOf } from '@/lib/store/queries/notes';
import { useCommand } from './library-context';
import type { Draft } from './use-draft';
import { type Live, useLiveQuery } from './use-live-query';

/** Newest first. */
export function useNotes(target: NoteTarget): Live<Note[]> {
  return useLiveQuery((db) => notesOf(db, target), ['notes', target.kind, target.id]);
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
