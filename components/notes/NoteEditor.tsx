import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '@/components/hooks/use-draft';
import { useDraft } from '@/components/hooks/use-draft';
import { useTags } from '@/components/hooks/use-notes';
import { phraseProblem } from '@/components/reader/fault-words';
import { Button } from '@/components/ui/Button';
import { Segments } from '@/components/ui/Segments';
import { NoteBody } from './NoteBody';
import { NoteText } from './NoteText';
import { TagField } from './TagField';

type Props = {
  /** What the draft is kept under: `toDraftKey`. */
  draftKey: string;
  /** What stands saved; empty for a new note. */
  saved: Draft;
  /** Gives what went wrong, or null: then the editor may be taken away. */
  onSave: (draft: Draft) => Promise<string | null>;
  /** The reader wants nothing of it kept; the draft is handed over, so that this can be undone. */
  onDiscard: (draft: Draft) => void;
};

/** Where a note is written. What is typed survives the closing of the popup; Ctrl+Enter saves. */
export function NoteEditor({ draftKey, saved, onSave, onDiscard }: Props): JSX.Element {
  const { draft, kept, restored, change, clear } = useDraft(draftKey, saved);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const [problem, setProblem] = useState<string | null>(null);
  const tags = useTags();
  const save = async () => {
    if (draft.body.trim() === '') return;
    const failed = await onSave(draft);
    setProblem(failed);
    if (failed === null) clear();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void save();
  };
  return (
    <form class="note-editor" onSubmit={submit} onKeyDown={(event) => isSaveKey(event) && submit(event)}>
      <Segments
        label={i18n.t('notes.view')}
        value={view}
        options={[
          { value: 'write', label: i18n.t('notes.write') },
          { value: 'preview', label: i18n.t('notes.preview') },
        ]}
        onChange={setView}
      />
      {view === 'write' ? (
        <NoteText value={draft.body} onInput={(body) => change({ ...draft, body })} />
      ) : (
        <div class="note-preview">
          {draft.body.trim() === '' ? (
            <p class="field-hint">{i18n.t('notes.nothing')}</p>
          ) : (
            <NoteBody body={draft.body} />
          )}
        </div>
      )}
      <TagField tags={draft.tags} known={tags} onChange={(next) => change({ ...draft, tags: next })} />
      {problem !== null && (
        <p class="note-problem" role="alert">
          {i18n.t('notes.failed', { problem: phraseProblem(problem) })}
        </p>
      )}
      <div class="note-actions">
        <Button type="submit" look="primary" disabled={draft.body.trim() === ''}>
          {i18n.t('notes.save')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            clear();
            onDiscard(draft);
          }}
        >
          {i18n.t(kept ? 'notes.discard' : 'ui.cancel')}
        </Button>
        <span class="field-hint">{kept && i18n.t(restored ? 'notes.draftRestored' : 'notes.draftKept')}</span>
      </div>
    </form>
  );
}

const isSaveKey = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
