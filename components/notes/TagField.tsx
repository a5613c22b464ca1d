import { X } from 'lucide';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';

type Props = { tags: readonly string[]; known: readonly string[]; onChange: (tags: string[]) => void };

const MAX_TAG = 100;

/** Tags as chips, a new one typed after them; Enter or a comma ends a tag, Backspace in the empty field takes the last away. */
export function TagField({ tags, known, onChange }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    const added = text.split(',').map(toTagText).filter(Boolean);
    setTyped('');
    if (added.length > 0) onChange([...new Set([...tags, ...added])]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  return (
    <div class="note-tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip note-tag"
          aria-label={i18n.t('notes.removeTag', { tag })}
          onClick={() => onChange(tags.filter((t) => t !== tag))}
        >
          {tag}
          <Icon of={X} />
        </button>
      ))}
      <input
        class="note-tag-input"
        list={id}
        value={typed}
        maxLength={MAX_TAG}
        aria-label={i18n.t('notes.tags')}
        placeholder={i18n.t('notes.tagsHint')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (value.includes(',')) add(value);
          else setTyped(value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <datalist id={id}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

const toTagText = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(/^#+/, '').slice(0, MAX_TAG);
