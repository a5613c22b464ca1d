import { Pencil, Trash2 } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { formatMoment } from '@/components/ui/format';
import type { Note } from '@/lib/model/note';
import { NoteBody } from './NoteBody';

type Props = {
  note: Note;
  onEdit: () => void;
  onDelete: () => void;
  onOpenName?: ((name: string) => void) | undefined;
};

/** One saved note: its quote, its words, its tags and when it was written. */
export function NoteItem({ note, onEdit, onDelete, onOpenName }: Props): JSX.Element {
  const date = formatMoment(note.updatedAt);
  return (
    <article class="note">
      {note.anchor && <blockquote class="note-quote serif">{note.anchor.exact}</blockquote>}
      <NoteBody body={note.body} onOpenName={onOpenName} />
      <footer class="note-foot">
        <span class="note-date">{note.updatedAt > note.createdAt ? i18n.t('notes.edited', { date }) : date}</span>
        {note.tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
        <span class="note-tools">
          <IconButton icon={Pencil} label={i18n.t('notes.edit', { date })} onClick={onEdit} />
          <IconButton icon={Trash2} label={i18n.t('notes.delete', { date })} onClick={onDelete} />
        </span>
      </footer>
    </article>
  );
}
