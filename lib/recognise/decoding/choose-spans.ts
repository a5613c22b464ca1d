import type { DocumentView } from '../document-view';
import type { Candidate } from './span-marginals';

/** A name surer than this is taken; by kind, in the order of KINDS. Chosen on held-out news. */
export const CHOOSING = { threshold: [0.45, 0.45, 0.45, 0.45, 0.45] };

/** The surest names first, none overlapping another; in text order. */
export function chooseSpans(view: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(view.tokens.start.length);
  const sorted = candidates
    .filter((c) => c.probability >= CHOOSING.threshold[c.kind]!)
    .sort((a, b) => b.probability - a.probability || a.from - b.from || b.to - a.to);
  const chosen: Candidate[] = [];
  for (const c of sorted) {
    if (taken.subarray(c.from, c.to).includes(1)) continue;
    taken.fill(1, c.from, c.to);
    chosen.push(c);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
