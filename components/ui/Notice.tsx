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
  /** 1 where the notice is all there is; 2 below a title of its own. */
  level?: 1 | 2;
};

/** Stands where a list would, and says why there is none. */
export function Notice({ icon, title, text, actions, urgent = false, level = 1 }: Props): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <div class="notice" {...(urgent && { role: 'alert' })}>
      <span class="notice-icon">
        <Icon of={icon} />
      </span>
      <Heading class="notice-title">{title}</Heading>
      <p class="notice-text">{text}</p>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
