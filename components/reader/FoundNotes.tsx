import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useNoteSearch } from '@/components/hooks/use-notes';
import { Section } from '@/components/ui/Section';
import { useRested } from '@/components/ui/use-rested';
import { NoteCards } from './NoteCards';
import type { Go } from './places';

const SHOWN = 20;
/** Milliseconds the typing rests before notes are looked through: names are found with every key, and must not wait for them. */
const REST = 150;

/** The reader's notes that hold what is searched for; nothing when none do. */
export function FoundNotes({ query, go }: { query: string; go: Go }): JSX.Element | null {
  const found = useNoteSearch({ text: useRested(query, REST), tag: null }, SHOWN);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <Section title={i18n.t('notes.title')} count={found.value.length === SHOWN ? `${SHOWN}+` : found.value.length}>
      <NoteCards notes={found.value} label={i18n.t('notes.title')} go={go} />
    </Section>
  );
}
