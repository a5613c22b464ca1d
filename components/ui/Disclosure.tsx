import { ChevronRight } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

type Props = { summary: ComponentChildren; open?: boolean; children: ComponentChildren };

/** Something more, folded away until asked for. */
export function Disclosure({ summary, open = false, children }: Props): JSX.Element {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon of={ChevronRight} />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
