import type { ComponentChildren, JSX } from 'preact';

type Props = { tone?: 'plain' | 'new' | 'followed' | 'organization'; children: ComponentChildren };

/** A word or two that qualify what stands beside them. */
export function Chip({ tone = 'plain', children }: Props): JSX.Element {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
