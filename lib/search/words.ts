/** Words as a search compares them. */
import { fold } from '@/lib/model/folded-text';

/** Too common to tell one article from another; asked for, they are passed over. */
const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were who will with'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}]+/gu;

/** null = it is not looked for. */
export function toTerm(word: string): string | null {
  const folded = fold(word);
  return folded === '' || COMMON.has(folded) ? null : folded;
}

/** "O'Neil, 41" → O, Neil, 41 */
export const splitWords = (text: string): string[] => text.match(WORD) ?? [];

/** Every word with its place, UTF-16 code units, half-open. */
export function* placesOfWords(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(WORD))
    yield { word: match[0], start: match.index, end: match.index + match[0].length };
}
