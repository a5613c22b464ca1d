import '@/components/notes/notes.css';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useNameOpener } from '@/components/hooks/find-by-name';
import { useNoteSearch } from '@/components/hooks/use-notes';
import { NoteCard } from '@/components/notes/NoteCard';
import { Section } from '@/components/ui/Section';
import type { Go } from './places';

const SHOWN = 20;

/** The reader's notes that hold what is searched for; nothing when none do. */
export function FoundNotes({ query, go }: { query: string; go: Go }): JSX.Element | null {
  const found = useNoteSearch({ text: query, tag: null }, SHOWN);
  const openEntity = (id: string): void => go({ at: 'entity', id });
  const onOpenName = useNameOpener(openEntity);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <Section title={i18n.t('notes.title')} count={found.value.length === SHOWN ? `${SHOWN}+` : found.value.length}>
      <ul class="note-shelf" aria-label={i18n.t('notes.title')}>
        {found.value.map((shown) => (
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
    </Section>
  );
}
