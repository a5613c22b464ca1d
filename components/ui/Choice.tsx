import type { ComponentChildren, JSX } from 'preact';

type Props = { checked: boolean; onChange: (checked: boolean) => void; hint?: string; children: ComponentChildren };

/** Something to switch on or off, with its words beside it. */
export function Choice({ checked, onChange, hint, children }: Props): JSX.Element {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {children}
        {hint && <span class="field-hint choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
