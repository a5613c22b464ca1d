/** Text as a search compares it: lower case, without accents. Its length may differ from what it was made of. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
