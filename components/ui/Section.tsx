import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  title: string;
  /** Stands after the title, quietly: how many there are. */
  count?: number | string;
  tone?: 'new' | 'plain';
  /** Buttons at the end of the heading's line. */
  actions?: ComponentChildren;
  children: ComponentChildren;
};

/** A headed part of a page. */
export function Section({ title, count, tone = 'plain', actions, children }: Props): JSX.Element {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id} class={`section-title section-${tone}`}>
          {title}
          {count !== undefined && <span class="section-count"> {count}</span>}
        </h2>
        {actions}
      </header>
      {children}
    </section>
  );
}
