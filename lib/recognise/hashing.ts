/** Integer hashing: names of features and words are never built as strings while tagging. All hashes are signed 32-bit. */

/** FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scramble(h);
}

/** Final mix of MurmurHash3: every bit of the input moves every bit of the output. */
export function scramble(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The key of a feature: its template and up to two values. */
export function featureKey(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0xcc9e2d51);
  h = (h << 15) | (h >>> 17);
  h = Math.imul(h ^ b, 0x1b873593);
  return scramble(h ^ template);
}
