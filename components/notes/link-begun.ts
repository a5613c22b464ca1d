/** A `[[name]]` while it is being typed. Places are UTF-16 code units. */

/** Longer than any name: what follows is text, and its brackets were forgotten. */
const MAX_BEGUN = 80;

/** `start`: where its brackets stand; `name`: what was typed after them. */
export type LinkBegun = { start: number; name: string };

/** The link the caret stands in; null = in none that is still open. */
export function linkBegun(text: string, caret: number): LinkBegun | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('[[');
  if (start < 0) return null;
  const name = before.slice(start + 2);
  return name.length > MAX_BEGUN || /[[\]\n|]/.test(name) ? null : { start, name };
}

/** The text with the link made whole, and where the caret then stands: behind it. Brackets that close it already are not doubled. */
export function finishLink(
  text: string,
  caret: number,
  { start }: LinkBegun,
  name: string,
): { text: string; caret: number } {
  const link = `[[${name}]]`;
  const after = text.slice(caret).replace(/^\]{1,2}/, '');
  return { text: text.slice(0, start) + link + after, caret: start + link.length };
}
