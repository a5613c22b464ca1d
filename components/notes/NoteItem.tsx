import { History, Pencil, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Revision } from '@/components/hooks/use-notes';
import { IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { formatMoment } from '@/components/ui/format';
import type { Note } from '@/lib/model/note';
import { NoteBody } from './NoteBody';
import { NoteHistory } from './NoteHistory';

type Props = {
  note: Note;
  onEdit: () => void;
  onDelete: () => void;
  /** Brings back what it said before. */
  onRestore: (revision: Revision) => void;
  onOpenName?: ((name: string) => void) | undefined;
};

/** One saved note: its quote, its words, its tags and when it was written. */
export function NoteItem({ note, onEdit, onDelete, onRestore, onOpenName }: Props): JSX.Element {
  const [showsHistory, showHistory] = useState(false);
  const wasChanged = note.updatedAt > note.createdAt;
  const date = formatMoment(note.updatedAt);
  return (
    <article class="note">
      {note.anchor && <blockquote class="note-quote serif">{note.anchor.exact}</blockquote>}
      <NoteBody body={note.body} onOpenName={onOpenName} />
      <footer class="note-foot">
        <span class="note-date">{wasChanged ? i18n.t('notes.edited', { date }) : date}</span>
        {note.tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
        <span class="note-tools">
          {wasChanged && (
            <IconButton
              icon={History}
              label={i18n.t('notes.history', { date })}
              expanded={showsHistory}
              onClick={() => showHistory(!showsHistory)}
            />
          )}
          <IconButton icon={Pencil} label={i18n.t('notes.edit', { date })} onClick={onEdit} />
          <IconButton icon={Trash2} label={i18n.t('notes.delete', { date })} onClick={onDelete} />
        </span>
      </footer>
      {showsHistory && <NoteHistory noteId={note.id} onRestore={onRestore} />}
    </article>
  );
}
