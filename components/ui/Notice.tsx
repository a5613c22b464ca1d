import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

type Props = {
  icon: IconNode;
  title: string;
  /** One or two sentences: what is so, and why. */
  text: string;
  /** The ways out, the likeliest first. */
  actions?: ComponentChildren;
  /** alert is spoken at once; use it for errors only. */
  urgent?: boolean;
};

/** Stands where a list would, and says why there is none. */
export function Notice({ icon, title, text, actions, urgent = false }: Props): JSX.Element {
  return (
    <div class="notice" {...(urgent && { role: 'alert' })}>
      <span class="notice-icon">
        <Icon of={icon} />
      </span>
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
