import type { JSX } from 'preact';
import { EntityLine, type EntityLineProps } from './EntityLine';

type Props = EntityLineProps & {
  /** null = there is no page to open. */
  onOpen: (() => void) | null;
};

/** A person or organization in a list. */
export function EntityRow({ onOpen, ...line }: Props): JSX.Element {
  const content = <EntityLine {...line} />;
  return (
    <li class="row-item">
      {onOpen ? (
        <button type="button" class="row" data-row onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div class="row">{content}</div>
      )}
    </li>
  );
}
