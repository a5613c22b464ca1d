import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lists/function-words';
import type { ArticleView } from './article-view';
import type { Gender } from './gender';
import { isPerson, type SentenceView, tokenAt } from './sentence-view';

/** Who "he" or "she" at a token is taken to be; `rivals` counts the other people who might be meant. */
export type Antecedent = { who: number; rivals: number; distance: number; known: boolean };

const REACH = 4;
/** Told as a distance when the one meant was named further back than that. */
const FAR = REACH + 1;
const FEMALE = new Set('she her herself'.split(' '));

/**
 * The person a pronoun most likely stands for: the first who can be meant in its own sentence, else in the sentences before it,
 * else, in a life told at length, the one the article speaks of most. Whoever takes the other pronoun is no rival; who is the subject
 * of "replaced him" is not meant by "him". Null when nobody can be meant.
 */
export function findAntecedent(
  { sentences, counts }: Pick<ArticleView, 'sentences' | 'counts'>,
  genders: readonly (Gender | null)[],
  view: SentenceView,
  pronoun: number,
): Antecedent | null {
  const wanted: Gender = FEMALE.has(tokenAt(view, pronoun).lower) ? 'female' : 'male';
  const others = isObjectPronoun(view, pronoun) ? doersBefore(view, pronoun) : [];
  for (let back = 0; back <= REACH; back++) {
    const earlier = sentences[view.index - back];
    if (!earlier) break;
    const people = peopleBefore(earlier, back === 0 ? pronoun : earlier.tokens.length).filter(
      (who) => (genders[who] ?? wanted) === wanted && !others.includes(who),
    );
    const sure = people.find((who) => genders[who] === wanted);
    const who = sure ?? people[0];
    if (who === undefined) continue;
    const far = earlier.block === view.block ? 0 : 1;
    return { who, rivals: new Set(people).size - 1 + far, distance: back, known: sure !== undefined };
  }
  const main = mainOf(sentences, genders, counts, wanted, view.index);
  return main === null ? null : { who: main, rivals: 0, distance: FAR, known: genders[main] === wanted };
}

/** "replaced him", "hired her from": no possessive, which "her" may be too. */
export function isObjectPronoun(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  if (lower !== 'her') return lower === 'him';
  const next = tokenAt(view, i + 1);
  return (
    next.kind === 'punct' ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /^\d/.test(next.lower)
  );
}

const TELLING =
  /^(?:said|says|say|told|tells|claimed|claims|believes|thinks|that|when|after|before|because|if|but|while|how|why)$/;

/** Of the people named before an object pronoun those whose own doing it may be: "Poe, who hired him"; not "Poe said they had fired him". */
function doersBefore(view: SentenceView, pronoun: number): number[] {
  const doers: number[] = [];
  for (let i = pronoun - 1; i >= 0; i--) {
    const token = tokenAt(view, i);
    if (token.kind === 'word' && TELLING.test(token.lower)) break;
    if (isPerson(token) && token.who !== null) doers.push(token.who);
  }
  return doers;
}

/** Of those named before: the one the article names most, when nobody else comes near. */
function mainOf(
  sentences: readonly SentenceView[],
  genders: readonly (Gender | null)[],
  counts: ArticleView['counts'],
  wanted: Gender,
  before: number,
): number | null {
  const people = new Set(sentences.slice(0, before).flatMap((s) => peopleBefore(s, s.tokens.length)));
  const ranked = [...people]
    .filter((who) => (genders[who] ?? wanted) === wanted)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const [first, second] = ranked;
  if (first === undefined) return null;
  return second === undefined || (counts[first] ?? 0) >= 2 * (counts[second] ?? 0) ? first : null;
}

function peopleBefore(view: SentenceView, end: number): number[] {
  const people: number[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokenAt(view, i);
    if (isPerson(token) && token.who !== null) people.push(token.who);
  }
  return people;
}
