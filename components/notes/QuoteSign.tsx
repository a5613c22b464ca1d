import { ExternalLink, NotebookPen } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import type { QuoteNote } from '@/lib/model/note';
import { NoteBody } from './NoteBody';

type Props = {
  notes: readonly QuoteNote[];
  isOpen: boolean;
  /** Where there is more room. */
  opensLeft: boolean;
  onToggle: () => void;
  onOpen: (note: QuoteNote) => void;
};

/** The sign beside a noted quote and, when it was pressed, the card with what was noted. Nothing is typed here: the page could listen. */
export function QuoteSign({ notes, isOpen, opensLeft, onToggle, onOpen }: Props): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="quote-button"
        aria-expanded={isOpen}
        aria-label={i18n.t('notes.inMargin', { count: notes.length })}
        title={i18n.t('notes.inMargin', { count: notes.length })}
        onClick={onToggle}
      >
        <Icon of={NotebookPen} />
      </button>
      {isOpen && (
        <div
          class={`quote-card quote-card-${opensLeft ? 'left' : 'right'}`}
          role="group"
          aria-label={i18n.t('notes.title')}
        >
          {notes.map((note) => (
            <article key={note.id} class="note">
              <NoteBody body={note.body} />
              <p class="note-foot">
                {note.tags.map((tag) => (
                  <Chip key={tag}>{tag}</Chip>
                ))}
                <span class="note-tools">
                  <Button icon={ExternalLink} look="quiet" onClick={() => onOpen(note)}>
                    {i18n.t('notes.change')}
                  </Button>
                </span>
              </p>
            </article>
          ))}
        </div>
      )}
    </>
  );
}
