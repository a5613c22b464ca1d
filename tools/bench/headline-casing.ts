/** The same text in the case of headlines, at the same offsets. */

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|onto|or|over|per|so|the|to|up|via|with|yet)$/;

/** Every word with a capital but the small ones; the first of a line always. */
export function toTitleCase(text: string): string {
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*/gu, (word, at: number) => {
    const isFirst = at === 0 || text[at - 1] === '\n';
    return !isFirst && SMALL.test(word) ? word : upperAt(word, 1);
  });
}

export const toAllCaps = (text: string): string => upperAt(text, text.length);

/** Capitals for the first `count` units; a letter whose capital is longer ("ß") stays, so that offsets do. */
function upperAt(word: string, count: number): string {
  const upper = (c: string) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c);
  return word.slice(0, count).replace(/\p{Ll}/gu, upper) + word.slice(count);
}
