/**
 * How names look in the page. People stand over a solid line, companies over a dotted one: told apart without colour.
 * The line takes the colour of the text itself, a little tinted: where the text can be read, so can the line, on any background.
 */
import { HIGHLIGHT_NAMES } from './painter';

type MarkStyle = 'underline' | 'dotted' | 'wash' | 'bold';

/** Hues of middle lightness; at this share of the text's own colour the line keeps 3:1 wherever the text has 4.5:1. */
const TINT = { person: '#12907c', organization: '#8d5fd3' } as const;
const tinted = (kind: keyof typeof TINT): string => `color-mix(in srgb, currentcolor 76%, ${TINT[kind]})`;
const line = (kind: keyof typeof TINT, shape: string): string =>
  `text-decoration: underline ${shape} ${tinted(kind)}; text-underline-offset: 0.2em; text-decoration-skip-ink: none;`;
/** Washes are see-through: what is under them keeps its colours; the line below still tells the kinds apart. */
const wash = (kind: keyof typeof TINT): string =>
  `background-color: color-mix(in srgb, transparent 80%, ${TINT[kind]});`;

// made when it is asked for: the script in the page carries the painter, and not this
const toRules = (): Record<MarkStyle, { person: string; organization: string }> => ({
  underline: { person: line('person', 'solid 0.09em'), organization: line('organization', 'dotted 0.13em') },
  dotted: { person: line('person', 'dotted 0.13em'), organization: line('organization', 'dashed 0.09em') },
  wash: {
    person: wash('person') + line('person', 'solid 0.07em'),
    organization: wash('organization') + line('organization', 'dotted 0.11em'),
  },
  bold: { person: line('person', 'solid 0.16em'), organization: line('organization', 'double 0.07em') },
});

/** The style sheet for a page; `::highlight()` reaches no layout, so it moves nothing. */
export function toMarkCss(style: MarkStyle): string {
  const person = `::highlight(${HIGHLIGHT_NAMES.person})`;
  const organization = `::highlight(${HIGHLIGHT_NAMES.organization})`;
  const rules = toRules()[style];
  return [
    `${person} { ${rules.person} }`,
    `${organization} { ${rules.organization} }`,
    `@media (prefers-contrast: more) { ${person}, ${organization} { text-decoration-color: currentcolor; } }`,
    `@media (forced-colors: active) { ${person}, ${organization} { text-decoration-color: CanvasText; background-color: Canvas; } }`,
    `@media print { ${person}, ${organization} { text-decoration: none; background-color: transparent; } }`,
  ].join('\n');
}
