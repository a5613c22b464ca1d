import { HONORIFICS } from '../lists/role-nouns';
import { isPerson, type SentenceView, tokenAt } from '../text/sentence-view';

/** A person, or a pronoun for one, as seen from a trigger: on which side, and how many groups of people stand nearer there. */
export type Standing = { token: number; side: 'L' | 'R'; rank: number; size: number };

const PRONOUNS = new Set('he she him his her'.split(' '));
const LEFT = 3;
const RIGHT = 2;

/** The people to the left and right of a token, nearest first; those of one list stand equally near. */
export function peopleAround(view: SentenceView, trigger: number): Standing[] {
  const groups = groupsOf(view);
  const left = groups.filter((g) => (g[0] ?? 0) < trigger).reverse();
  const right = groups.filter((g) => (g[0] ?? 0) > trigger);
  return [
    ...left
      .slice(0, LEFT)
      .flatMap((g, rank) => g.map((token): Standing => ({ token, side: 'L', rank, size: g.length }))),
    ...right
      .slice(0, RIGHT)
      .flatMap((g, rank) => g.map((token): Standing => ({ token, side: 'R', rank, size: g.length }))),
  ];
}

const groups = new WeakMap<SentenceView, number[][]>();

function groupsOf(view: SentenceView): number[][] {
  let known = groups.get(view);
  if (!known) {
    known = readGroups(view);
    groups.set(view, known);
  }
  return known;
}

function readGroups(view: SentenceView): number[][] {
  const out: number[][] = [];
  let last = -1;
  view.tokens.forEach((token, i) => {
    if (!isPerson(token) && !PRONOUNS.has(token.lower)) return;
    if (last >= 0 && isPerson(token) && areListed(view, last, i)) out.at(-1)?.push(i);
    else out.push([i]);
    last = i;
  });
  return out;
}

/** "A, B and C": nothing but commas, "and" and courtesy titles between. */
function areListed(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 4 || !isPerson(tokenAt(view, from))) return false;
  for (let k = from + 1; k < to; k++) {
    const { lower } = tokenAt(view, k);
    if (lower !== ',' && lower !== 'and' && lower !== '&' && !HONORIFICS.has(lower)) return false;
  }
  return true;
}
