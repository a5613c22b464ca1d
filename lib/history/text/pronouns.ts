import { isPerson, type SentenceView, tokenAt } from './sentence-view';

/** Who "he" or "she" at a token is taken to be; `rivals` counts the other people who might be meant. Null when nobody can be. */
export type Antecedent = { who: number; rivals: number; distance: number };

const REACH = 3;

/**
 * The nearest person before the pronoun who is a subject in position: the sentence's own first, then the sentences before it.
 * Knows nothing of sex: a rival is anybody else named within reach, and the ranker drops what has too many.
 */
export function findAntecedent(
  sentences: readonly SentenceView[],
  view: SentenceView,
  pronoun: number,
): Antecedent | null {
  const own = peopleBefore(view, pronoun);
  if (own.length > 0) return { who: own[0] ?? 0, rivals: new Set(own).size - 1, distance: 0 };
  for (let back = 1; back <= REACH; back++) {
    const earlier = sentences[view.index - back];
    if (!earlier) return null;
    const people = peopleBefore(earlier, earlier.tokens.length);
    const first = people[0];
    if (first !== undefined)
      return { who: first, rivals: new Set(people).size - 1 + (earlier.block === view.block ? 0 : 1), distance: back };
    if (startsWithPronoun(earlier) === null) continue;
  }
  return null;
}

function startsWithPronoun(view: SentenceView): number | null {
  const first = tokenAt(view, 0).lower;
  return first === 'he' || first === 'she' ? 0 : null;
}

function peopleBefore(view: SentenceView, end: number): number[] {
  const people: number[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokenAt(view, i);
    if (isPerson(token) && token.who !== null) people.push(token.who);
  }
  return people;
}
