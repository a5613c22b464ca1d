import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

type Props = {
  onClick?: (event: MouseEvent) => void;
  icon?: IconNode;
  /** primary: the one thing to do here; plain: outlined; quiet: no frame until pointed at. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** For a button that stays in: its state, spoken and shown. */
  pressed?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  title?: string;
  expanded?: boolean;
  children: ComponentChildren;
};

export function Button(props: Props): JSX.Element {
  const { icon, look = 'plain', pressed, children, type = 'button', expanded, ...rest } = props;
  return (
    <button
      type={type}
      class={`button button-${look}`}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...rest}
    >
      {icon && <Icon of={icon} filled={pressed === true} />}
      <span>{children}</span>
    </button>
  );
}

type IconButtonProps = Omit<Props, 'children' | 'look' | 'icon'> & { icon: IconNode; label: string };

/** A button of an icon alone; its name is spoken and shown as a tooltip. */
export function IconButton({ icon, label, pressed, expanded, type = 'button', ...rest }: IconButtonProps): JSX.Element {
  return (
    <button
      type={type}
      class="button button-icon"
      aria-label={label}
      title={label}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...rest}
    >
      <Icon of={icon} filled={pressed === true} />
    </button>
  );
}
