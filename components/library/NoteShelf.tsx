import { StickyNote } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useAllNotes } from '@/components/hooks/use-library-lists';
import { NoteBody } from '@/components/notes/NoteBody';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Chip } from '@/components/ui/Chip';
import { formatMoment } from '@/components/ui/format';
import { Notice } from '@/components/ui/Notice';

/** Every note, the last written first, each under what it is about. */
export function NoteShelf({ go }: { go: Go }): JSX.Element {
  const notes = useAllNotes();
  if (notes.state === 'waiting') return <Waiting />;
  if (notes.state === 'failed') return <LibraryProblem problem={notes.problem} />;
  if (notes.value.length === 0)
    return <Notice icon={StickyNote} title={i18n.t('library.noNotesTitle')} text={i18n.t('library.noNotesText')} />;
  return (
    <ul class="note-shelf" aria-label={i18n.t('library.notes')}>
      {notes.value.map(({ note, entity, article }) => (
        <li key={note.id} class="note-card">
          <p class="note-about">
            {entity && (
              <button type="button" class="link" onClick={() => go({ at: 'entity', id: entity.entity.id })}>
                {entity.shownName}
              </button>
            )}
            {!entity && article && (
              <button type="button" class="link" onClick={() => go({ at: 'article', id: article.id })}>
                {article.title}
              </button>
            )}
          </p>
          {note.anchor && <blockquote class="note-quote serif">{note.anchor.exact}</blockquote>}
          <NoteBody body={note.body} />
          <p class="note-foot">
            <span class="note-date">{formatMoment(note.updatedAt)}</span>
            {note.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
