/** Upper bounds, in UTF-16 code units, for strings that come from a page. Longer ones are refused at the border. */
export const MAX_NAME = 400;
export const MAX_TITLE = 2_000;
export const MAX_ADDRESS = 4_000;
export const MAX_QUOTE = 20_000;
export const MAX_ARTICLE_TEXT = 2_000_000;
export const MAX_NOTE = 100_000;
