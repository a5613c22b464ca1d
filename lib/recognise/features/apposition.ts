import type { DocumentView } from '../document-view';
import { LOWER_CASE, MARK } from '../document-words';
import { clusterOf, FUNCTION_WORD, listsOf } from '../lexicon';
import type { FeatureBuffer } from './buffer';

/** How many tokens to each side may hold what a name is said to be. */
const REACH = 4;

/**
 * What is said to a name's side: "Evidence Action, a charity" and "parent organization, Evidence Action".
 * Senses of the first content words after a mark that follows, and of the nearest one before a mark that precedes; templates `template` and the next one.
 */
export function addApposition(
  view: DocumentView,
  first: number,
  end: number,
  sentence: number,
  template: number,
  out: FeatureBuffer,
): void {
  const { words, tokens } = view;
  const [from, to] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!];
  const isContent = (w: number) =>
    (words.writing[w]! & LOWER_CASE) !== 0 && !(listsOf(words.facts[w]!) & FUNCTION_WORD);
  if (end < to && words.writing[words.ofToken[end]!]! & MARK) {
    for (let i = end + 1; i < Math.min(to, end + 1 + REACH); i++) {
      const w = words.ofToken[i]!;
      if (words.writing[w]! & MARK) break;
      if (isContent(w)) out.add(template, clusterOf(words.facts[w]!));
    }
  }
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    const w = words.ofToken[i]!;
    if (isContent(w)) {
      out.add(template + 1, clusterOf(words.facts[w]!), first - i);
      break;
    }
  }
}
