import { toNameWords } from './fold';
import { KNOWN_NAME_LINES } from './lists/known-names';

const lines = KNOWN_NAME_LINES.trim().split('\n');
const known = new Map(
  lines.flatMap((line) =>
    line.split('|').map((name) => [toNameWords(name).join(' '), line.slice(0, line.indexOf('|'))] as const),
  ),
);

/** The name that stands for all names of a well-known organization: "united nations" → "un"; null for any other. Folded words. */
export const findKnownName = (words: readonly string[]): string | null => known.get(words.join(' ')) ?? null;
