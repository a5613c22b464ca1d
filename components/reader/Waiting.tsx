import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** Holds the place of rows that come in a moment, so that nothing jumps; says so to a screen reader. */
export function Waiting(): JSX.Element {
  return (
    <div class="waiting" role="status">
      <span class="visually-hidden">{i18n.t('ui.loading')}</span>
      {[72, 48, 60, 40].map((width) => (
        <span key={width} class="skeleton" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
