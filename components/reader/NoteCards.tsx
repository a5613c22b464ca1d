import '@/components/notes/notes.css';
import type { JSX } from 'preact';
import { useNameOpener } from '@/components/hooks/find-by-name';
import type { ShownNote } from '@/components/hooks/library-types';
import { NoteCard } from '@/components/notes/NoteCard';
import type { Go } from './places';

type Props = { notes: readonly ShownNote[]; label: string; go: Go };

/** Notes away from what they are about, each under the name or title that leads there. */
export function NoteCards({ notes, label, go }: Props): JSX.Element {
  const openEntity = (id: string): void => go({ at: 'entity', id });
  const onOpenName = useNameOpener(openEntity);
  return (
    <ul class="note-shelf" aria-label={label}>
      {notes.map((shown) => (
        <li key={shown.note.id} class="note-card">
          <NoteCard
            shown={shown}
            onOpenEntity={openEntity}
            onOpenArticle={(id) => go({ at: 'article', id })}
            onOpenName={onOpenName}
          />
        </li>
      ))}
    </ul>
  );
}
