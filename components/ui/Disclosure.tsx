import { ChevronRight } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon';

type Props = {
  summary: ComponentChildren;
  open?: boolean;
  /** What may be long comes as a function, and is not made before it is looked at. */
  children: ComponentChildren | (() => ComponentChildren);
};

/** Something more, folded away until asked for. */
export function Disclosure({ summary, open = false, children }: Props): JSX.Element {
  const [wasOpen, setWasOpen] = useState(open);
  return (
    <details class="disclosure" open={open} onToggle={() => setWasOpen(true)}>
      <summary>
        <Icon of={ChevronRight} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{typeof children === 'function' ? wasOpen && children() : children}</div>
    </details>
  );
}
