import { Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Revision, useRevisions } from '@/components/hooks/use-notes';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { formatInstant } from '@/components/ui/format';
import { NoteBody } from './NoteBody';

/** What a note said before, the latest first, and the way back to each. */
export function NoteHistory({
  noteId,
  onRestore,
}: {
  noteId: string;
  onRestore: (revision: Revision) => void;
}): JSX.Element | null {
  const revisions = useRevisions(noteId);
  if (revisions.state !== 'ready') return null;
  if (revisions.value.length === 0) return <p class="field-hint">{i18n.t('notes.noHistory')}</p>;
  return (
    <ol class="note-history" aria-label={i18n.t('notes.earlier')}>
      {revisions.value.map((revision) => (
        <li key={revision.id} class="note-revision">
          <NoteBody body={revision.body} />
          <p class="note-foot">
            <span>{formatInstant(revision.writtenAt)}</span>
            {revision.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
            <span class="note-tools">
              <Button icon={Undo2} look="quiet" onClick={() => onRestore(revision)}>
                {i18n.t('notes.bringBack')}
              </Button>
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
