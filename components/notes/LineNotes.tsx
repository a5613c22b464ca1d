import { NotebookPen } from 'lucide';
import { createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/Button';
import { NoteList } from './NoteList';

/** Which claims bear a note, told once to all lines of a page; null = here no notes are written on lines. */
export const NotedClaimsContext = createContext<ReadonlySet<string> | null>(null);

/** For a line of a history: the button that begins a note on what it states, and the notes; both null where none are written. */
export function useLineNotes(claimIds: readonly string[]): { button: JSX.Element | null; notes: JSX.Element | null } {
  const noted = useContext(NotedClaimsContext);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  // a line rests on several claims: its notes stand on the one that has some, the next on the first
  const id = claimIds.find((claimId) => noted?.has(claimId)) ?? claimIds[0];
  if (noted === null || id === undefined) return { button: null, notes: null };
  const isShown = isOpen ?? noted.has(id);
  return {
    button: (
      <IconButton
        icon={NotebookPen}
        label={i18n.t('notes.onLine')}
        expanded={isShown}
        onClick={() => setOpen(!isShown)}
      />
    ),
    notes: isShown ? (
      <div class="line-notes">
        <NoteList
          target={{ kind: 'claim', id }}
          title={i18n.t('notes.ofLine')}
          startOpen={isOpen === true && 'if-none'}
        />
      </div>
    ) : null,
  };
}
