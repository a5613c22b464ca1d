import type { IconNode } from 'lucide';
import { h, type JSX } from 'preact';

type Props = {
  /** An icon of the `lucide` package: its data, drawn here. */
  of: IconNode;
  /** Spoken name; without it the icon is decoration. */
  label?: string;
  filled?: boolean;
};

/** Line icon as tall as the text beside it. */
export function Icon({ of, label, filled = false }: Props): JSX.Element {
  const naming = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="1.15em"
      height="1.15em"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...naming}
    >
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
