import type { Gender } from './gender';
import { isPerson, type SentenceView, tokenAt } from './sentence-view';

/** Who "he" or "she" at a token is taken to be; `rivals` counts the other people who might be meant. */
export type Antecedent = { who: number; rivals: number; distance: number; known: boolean };

const REACH = 4;
const FEMALE = new Set('she her herself'.split(' '));

/**
 * The person a pronoun most likely stands for: the first who can be meant in its own sentence, else in the sentences before it.
 * Whoever takes the other pronoun is no rival. Null when nobody within reach can be meant.
 */
export function findAntecedent(
  sentences: readonly SentenceView[],
  genders: readonly (Gender | null)[],
  view: SentenceView,
  pronoun: number,
): Antecedent | null {
  const wanted: Gender = FEMALE.has(tokenAt(view, pronoun).lower) ? 'female' : 'male';
  for (let back = 0; back <= REACH; back++) {
    const earlier = sentences[view.index - back];
    if (!earlier) return null;
    const people = peopleBefore(earlier, back === 0 ? pronoun : earlier.tokens.length).filter(
      (who) => (genders[who] ?? wanted) === wanted,
    );
    const sure = people.find((who) => genders[who] === wanted);
    const who = sure ?? people[0];
    if (who === undefined) continue;
    const far = earlier.block === view.block ? 0 : 1;
    return { who, rivals: new Set(people).size - 1 + far, distance: back, known: sure !== undefined };
  }
  return null;
}

function peopleBefore(view: SentenceView, end: number): number[] {
  const people: number[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokenAt(view, i);
    if (isPerson(token) && token.who !== null) people.push(token.who);
  }
  return people;
}
