import './notes.css';
import { Plus } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useNameOpener } from '@/components/hooks/find-by-name';
import { type Draft, readDraft, writeDraft } from '@/components/hooks/use-draft';
import { toNewNote, useNoteCommands, useNotes } from '@/components/hooks/use-notes';
import { phraseProblem } from '@/components/reader/fault-words';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { Note, NoteTarget, QuoteAnchor } from '@/lib/model/note';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';

type Props = {
  target: NoteTarget;
  /** Of what, where that is not plain. */
  title?: string;
  /** A new note is what it is opened for, or is when there is none yet. */
  startOpen?: boolean | 'if-none';
  /** For notes on a quote: where it stands. */
  anchor?: QuoteAnchor | null;
  /** Opens the person a `[[name]]` in a note speaks of. */
  onOpenEntity?: (id: string) => void;
};

const EMPTY: Draft = { body: '', tags: [] };

/** What was done last, and how to take it back; null = it cannot be. */
type LastAction = { said: string; undo: (() => void) | null };

/** The reader's notes on one thing: read, write, change, delete, and take the last of these back. */
export function NoteList(props: Props): JSX.Element {
  const { target, title = i18n.t('notes.title'), startOpen = false, anchor = null, onOpenEntity } = props;
  const notes = useNotes(target);
  const onOpenName = useNameOpener(onOpenEntity);
  const { save, remove } = useNoteCommands();
  const newKey = toDraftKey(target, anchor, null);
  const [open, setOpen] = useState<string | null>(() => (startOpen === true || readDraft(newKey) ? newKey : null));
  const [last, setLast] = useState<LastAction | null>(null);
  const list = notes.state === 'ready' ? notes.value : [];
  const hasNone = notes.state === 'ready' && list.length === 0;
  useEffect(() => {
    if (startOpen === 'if-none' && hasNone) setOpen(newKey);
  }, [notes.state]);

  const saveNew = async (draft: Draft) => {
    const note = toNewNote(target, anchor);
    const problem = await save(note, draft);
    if (problem === null) done(i18n.t('notes.saved'), () => void remove(note.id));
    return problem;
  };
  const saveChanged = (note: Note) => async (draft: Draft) => {
    const problem = await save(note, draft);
    if (problem === null) done(i18n.t('notes.saved'), () => void save(note, note));
    return problem;
  };
  const removeNote = async (note: Note) => {
    const problem = await remove(note.id);
    if (problem === null) done(i18n.t('notes.deleted'), () => void save(note, note));
    else setLast({ said: i18n.t('notes.notDeleted', { problem: phraseProblem(problem) }), undo: null });
  };
  const done = (said: string, undo: (() => void) | null) => {
    setOpen(null);
    setLast({ said, undo });
  };
  const discard = (key: string) => (draft: Draft) => {
    if (draft.body.trim() === '') return setOpen(null);
    done(i18n.t('notes.discarded'), () => {
      writeDraft(key, draft);
      setOpen(key);
    });
  };
  return (
    <Section
      title={title}
      {...(list.length > 0 && { count: list.length })}
      actions={
        <Button icon={Plus} look="quiet" expanded={open === newKey} onClick={() => setOpen(newKey)}>
          {i18n.t('notes.add')}
        </Button>
      }
    >
      <div class="notes">
        {open === newKey && <NoteEditor draftKey={newKey} saved={EMPTY} onSave={saveNew} onDiscard={discard(newKey)} />}
        <LastLine last={last} onUndone={() => setLast(null)} />
        {list.map((note) => {
          const key = toDraftKey(note.target, note.anchor, note.id);
          return open === key ? (
            <NoteEditor key={note.id} draftKey={key} saved={note} onSave={saveChanged(note)} onDiscard={discard(key)} />
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              onEdit={() => setOpen(key)}
              onRestore={(revision) => void saveChanged(note)(revision)}
              onDelete={() => void removeNote(note)}
              onOpenName={onOpenName}
            />
          );
        })}
        {notes.state === 'failed' && <p class="note-problem">{notes.problem.message}</p>}
      </div>
    </Section>
  );
}

/** Spoken when it changes; the undo stays until the next action. */
function LastLine({ last, onUndone }: { last: LastAction | null; onUndone: () => void }): JSX.Element {
  return (
    <p class="note-last" role="status">
      {last?.said}
      {last?.undo && (
        <Button
          look="quiet"
          onClick={() => {
            last.undo?.();
            onUndone();
          }}
        >
          {i18n.t('ui.undo')}
        </Button>
      )}
    </p>
  );
}

/** One draft for each saved note, one for the note to come on each thing; a quote's go with its article. */
export const toDraftKey = (target: NoteTarget, anchor: QuoteAnchor | null, noteId: string | null): string =>
  `${anchor ? `article:${anchor.articleId}:` : ''}${target.kind}:${target.id}:${noteId ?? 'new'}`;
