import type { ComponentChildren, JSX } from 'preact';

type Props = { title: string; id: string; children: ComponentChildren };

/** Settings that belong together. */
export function Group({ title, id, children }: Props): JSX.Element {
  return (
    <section class="group" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="group-title" id={`${id}-title`}>
        {title}
      </h2>
      <div class="group-body">{children}</div>
    </section>
  );
}
