import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useNoteSearch } from '@/components/hooks/use-notes';
import { Section } from '@/components/ui/Section';
import { NoteCards } from './NoteCards';
import type { Go } from './places';

const SHOWN = 20;

/** The reader's notes that hold what is searched for; nothing when none do. */
export function FoundNotes({ query, go }: { query: string; go: Go }): JSX.Element | null {
  const found = useNoteSearch({ text: query, tag: null }, SHOWN);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <Section title={i18n.t('notes.title')} count={found.value.length === SHOWN ? `${SHOWN}+` : found.value.length}>
      <NoteCards notes={found.value} label={i18n.t('notes.title')} go={go} />
    </Section>
  );
}
