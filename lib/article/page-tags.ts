/** How elements take part in a page's text, by tag alone: computed styles would cost a layout. Local names. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never part of a story's text, with everything inside. */
export const SILENT_TAGS = set(
  'script style noscript template iframe object embed svg math canvas audio video map button select option textarea ' +
    'input datalist meter progress nav menu dialog footer head link meta title picture img source track',
);

/** Silent, yet the words before and after still belong to one run. */
export const SILENT_INLINE_TAGS = set('svg math button input select img picture meter progress script style template');

/** Words within a sentence: nothing they say of themselves matters. */
export const PLAIN_TAGS = set(
  'b i em strong u s sub sup abbr cite q code mark small del ins font tt bdi bdo var kbd wbr',
);

/** Start a run of text of their own. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6');

/** Roles of ARIA that say: not the story. */
export const SILENT_ROLES = set(
  'navigation dialog alertdialog alert contentinfo menu menubar tablist toolbar search status tooltip button',
);
