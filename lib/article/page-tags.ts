/** How elements take part in a page's text, by tag alone: computed styles would cost a layout. Local names. */

/** Never part of a story's text, with everything inside. */
export const SILENT = 1;
/** Silent, yet the words before and after still belong to one run. */
export const SILENT_INLINE = 2;
/** Words within a sentence: nothing they say of themselves matters. */
export const PLAIN = 4;
/** Starts a run of text of its own. */
export const BLOCK = 8;
/** May bear a shadow root; custom elements may too. */
export const CAN_HOST = 16;

const TRAITS = new Map<string, number>();
const are = (trait: number, names: string): void => {
  for (const name of names.split(' ')) TRAITS.set(name, (TRAITS.get(name) ?? 0) | trait);
};
are(
  SILENT,
  'script style noscript template iframe object embed svg math canvas audio video map button select option textarea ' +
    'input datalist meter progress nav menu dialog footer head link meta title picture img source track',
);
are(SILENT_INLINE, 'svg math button input select img picture meter progress script style template');
are(PLAIN, 'b i em strong u s sub sup abbr cite q code mark small del ins font tt bdi bdo var kbd wbr');
are(
  BLOCK,
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
are(CAN_HOST, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** The traits of an element, as bits. */
export function tagTraits(localName: string): number {
  return TRAITS.get(localName) ?? (localName.includes('-') ? CAN_HOST : 0);
}

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Roles of ARIA that say: not the story. */
export const SILENT_ROLES: ReadonlySet<string> = new Set(
  'navigation dialog alertdialog alert contentinfo menu menubar tablist toolbar search status tooltip button'.split(
    ' ',
  ),
);
