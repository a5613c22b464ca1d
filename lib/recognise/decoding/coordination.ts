import type { DocumentView } from '../document-view';
import type { Candidate } from './span-marginals';

/** Chosen on held-out news. */
export const COORDINATION = {
  /** How sure a neighbour in the list must be, and how much its kind raises the odds of the next name's. */
  sure: 0.8,
  raise: 3,
};

/** "combining Tongyi Lab, Alibaba Cloud, and T-Head": what stands in one list is of one kind. Gives the candidates with their probabilities moved. */
export function coordinate(view: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const { from, to, kind, probability } of candidates) {
    if (probability < COORDINATION.sure) continue;
    if (isPossessive(view, to)) continue;
    begins.add(`${from} ${kind}`);
    ends.add(`${to} ${kind}`);
  }
  return candidates.map((c) => {
    const [before, after] = [skipBack(view, c.from), skipOn(view, c.to)];
    const isListed =
      (before < c.from && ends.has(`${before} ${c.kind}`)) || (after > c.to && begins.has(`${after} ${c.kind}`));
    if (!isListed || c.probability >= COORDINATION.sure || isPossessive(view, c.from - 1)) return c;
    const odds = COORDINATION.raise * c.probability;
    return { ...c, probability: odds / (1 - c.probability + odds) };
  });
}

const JOINS = /^(,|and|or|&)$/;

/** Where the name before the list's comma or "and" would end. */
function skipBack(view: DocumentView, from: number): number {
  let at = from;
  while (
    at > 0 &&
    from - at < 2 &&
    JOINS.test(textAt(view, at - 1)) &&
    view.sentenceOf[at - 1] === view.sentenceOf[from]
  )
    at--;
  return at;
}

function skipOn(view: DocumentView, to: number): number {
  let at = to;
  while (
    at < view.sentenceOf.length &&
    at - to < 2 &&
    JOINS.test(textAt(view, at)) &&
    view.sentenceOf[at] === view.sentenceOf[to - 1]
  )
    at++;
  return at;
}

/** "Tencent's Yuanbao, and Baidu's ERNIE Bot": owners and what they own stand in one list, and are of two kinds. */
const isPossessive = (view: DocumentView, at: number): boolean =>
  at >= 0 && at < view.sentenceOf.length && textAt(view, at).toLowerCase() === "'s";

const textAt = (view: DocumentView, i: number): string => view.words.text[view.words.ofToken[i]!]!;
