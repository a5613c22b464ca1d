import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSearch } from '@/components/hooks/use-reads';
import { fold } from '@/lib/model/folded-text';
import { MAX_NOTE } from '@/lib/model/text-limits';
import { finishLink, linkBegun } from './link-begun';

type Props = { value: string; onInput: (text: string) => void };

const OFFERED = 6;

/**
 * Takes the focus with the cursor after what is there, and grows with its text. After `[[` it offers whom the library knows: arrows
 * choose, Enter or Tab takes, Escape closes.
 */
export function NoteText({ value, onInput }: Props): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(value.length);
  const { names, active, choose, dismiss } = useOffer(value, caret);
  const listId = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(value.length, value.length);
  }, []);
  /** Where the caret goes once the field holds what was taken in; null = where the reader puts it. */
  const behind = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (behind.current !== null) field.current?.setSelectionRange(behind.current, behind.current);
    behind.current = null;
  }, [value]);
  const take = (name: string | undefined): void => {
    const begun = linkBegun(value, caret);
    if (!begun || name === undefined) return;
    const whole = finishLink(value, caret, begun, name);
    if (whole.text.length > MAX_NOTE) return;
    behind.current = whole.caret;
    onInput(whole.text);
    setCaret(whole.caret);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (names.length === 0 || event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = {
      ArrowDown: () => choose((active + 1) % names.length),
      ArrowUp: () => choose((active + names.length - 1) % names.length),
      Enter: () => take(names[active]),
      Tab: () => take(names[active]),
      Escape: dismiss,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const look = (): void => setCaret(field.current?.selectionEnd ?? 0);
  return (
    <div class="note-text-field">
      <textarea
        ref={field}
        class="input note-text"
        rows={4}
        maxLength={MAX_NOTE}
        value={value}
        aria-label={i18n.t('notes.text')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={names.length > 0 ? listId : undefined}
        aria-activedescendant={names.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={i18n.t('notes.hint')}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          look();
        }}
        onSelect={look}
        onKeyDown={onKeyDown}
      />
      {names.length > 0 && (
        <div id={listId} class="note-offer" role="listbox" aria-label={i18n.t('search.results')}>
          {names.map((name, i) => (
            <div
              key={name}
              id={`${listId}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              class="note-offer-name"
              // the field keeps the focus and its caret
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type Offer = { names: readonly string[]; active: number; choose: (index: number) => void; dismiss: () => void };

/** Whom the library knows by the name that is begun at the caret; nobody when none is, or the reader closed the list. */
function useOffer(text: string, caret: number): Offer {
  const begun = linkBegun(text, caret);
  const name = begun?.name.trim() ?? '';
  const found = useSearch(name, OFFERED);
  const [chosen, setChosen] = useState({ of: '', index: 0 });
  const [dismissed, setDismissed] = useState(-1);
  const isOffered = name !== '' && begun?.start !== dismissed && found.state === 'ready';
  const words = fold(name).split(/\s+/);
  // what was found for the text before is still there for a moment: Enter must not take it
  const isMeant = (shown: string): boolean => words.every((word) => fold(shown).includes(word));
  const names = isOffered ? [...new Set(found.value.map((entity) => entity.shownName))].filter(isMeant) : [];
  return {
    names,
    // another name begins at the first of the list again
    active: chosen.of === name ? Math.min(chosen.index, Math.max(0, names.length - 1)) : 0,
    choose: (index) => setChosen({ of: name, index }),
    dismiss: () => setDismissed(begun?.start ?? -1),
  };
}
