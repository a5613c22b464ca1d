import { NotebookPen } from 'lucide';
import { createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { NoteList } from './NoteList';

/** Which claims bear a note, told once to all lines of a page; null = here no notes are written on lines. */
export const NotedClaimsContext = createContext<ReadonlySet<string> | null>(null);

/** The notes on what one line of a history states; folded away where there are none. */
export function LineNotes({ claimIds }: { claimIds: readonly string[] }): JSX.Element | null {
  const noted = useContext(NotedClaimsContext);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  // a line rests on several claims: its notes stand on the one that has some, the next on the first
  const id = claimIds.find((claimId) => noted?.has(claimId)) ?? claimIds[0];
  if (noted === null || id === undefined) return null;
  const shown = isOpen ?? noted.has(id);
  return (
    <div class="line-notes">
      {!shown && (
        <Button icon={NotebookPen} look="quiet" onClick={() => setOpen(true)}>
          {i18n.t('notes.onLine')}
        </Button>
      )}
      {shown && <NoteList target={{ kind: 'claim', id }} title={i18n.t('notes.ofLine')} startOpen={isOpen === true} />}
    </div>
  );
}
