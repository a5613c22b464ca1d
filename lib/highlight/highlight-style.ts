/**
 * How names look in the page: people under a solid line, companies under a dotted one, told apart without colour.
 * The line takes the colour of the text itself, tinted: where the text can be read, so can the line, on any background.
 */
import { HIGHLIGHT_NAMES } from './painter';

export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHT_NAMES.person}) {
  text-decoration: underline solid 0.1em color-mix(in oklab, currentcolor 62%, #0f8f7c);
  text-underline-offset: 0.18em;
  text-decoration-skip-ink: none;
}
::highlight(${HIGHLIGHT_NAMES.organization}) {
  text-decoration: underline dotted 0.14em color-mix(in oklab, currentcolor 62%, #8a63d2);
  text-underline-offset: 0.18em;
  text-decoration-skip-ink: none;
}
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAMES.person}), ::highlight(${HIGHLIGHT_NAMES.organization}) { text-decoration-color: CanvasText; }
}
@media (prefers-contrast: more) {
  ::highlight(${HIGHLIGHT_NAMES.person}), ::highlight(${HIGHLIGHT_NAMES.organization}) { text-decoration-color: currentcolor; }
}
`;
