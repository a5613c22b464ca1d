import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { MAX_NAME } from '@/lib/model/text-limits';

type Props = {
  /** What the articles call it. */
  articlesName: string;
  /** What the reader calls it; null = as the articles do. */
  own: string | null;
  onRename: (name: string | null) => void;
};

/** The name to show, for the reader to choose. */
export function RenameForm({ articlesName, own, onRename }: Props): JSX.Element {
  const id = useId();
  const [name, setName] = useState(own ?? articlesName);
  const wanted = name.trim();
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) onRename(wanted === articlesName ? null : wanted);
      }}
    >
      <label class="field-label" for={id}>
        {i18n.t('entity.renameLabel')}
      </label>
      <div class="tool-line">
        <input
          id={id}
          class="input"
          value={name}
          maxLength={MAX_NAME}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!wanted || wanted === (own ?? articlesName)}>
          {i18n.t('entity.rename')}
        </Button>
      </div>
      {own !== null && (
        <p class="field-hint">
          {i18n.t('entity.renameHint', { name: articlesName })}{' '}
          <button type="button" class="link" onClick={() => onRename(null)}>
            {i18n.t('entity.restoreName')}
          </button>
        </p>
      )}
    </form>
  );
}
