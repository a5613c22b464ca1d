/** Whether two full names can be spellings of one person's name, by the names alone. */
import { areNicknames } from './nicknames';
import type { PersonName } from './person-name';

/** equal: the same words; spelling: another way of writing all of them; shorter: one leaves something open (an initial, a middle name, a nickname). */
export type NameMatch = 'equal' | 'spelling' | 'shorter';

/** null = two different names. */
export function matchPersonNames(a: PersonName, b: PersonName): NameMatch | null {
  if (!sameGeneration(a, b)) return null;
  const [joinedA, joinedB] = [a.words.join(''), b.words.join('')];
  if (joinedA === joinedB) return a.words.length === b.words.length ? 'equal' : 'spelling';
  if (a.given.length === 0 || b.given.length === 0) return null;
  if (isSwapped(a, b)) return 'spelling';
  const family = matchWords(a.family.join(''), b.family.join(''));
  if (family === null) return null;
  return matchGiven(a.given, b.given, family);
}

const sameGeneration = (a: PersonName, b: PersonName): boolean => a.generation === b.generation;

/** "Lin Junyang" and "Junyang Lin", "Kim Jong Un" and "Jong Un Kim". */
function isSwapped(a: PersonName, b: PersonName): boolean {
  const [familyFirst, givenFirst] = [a.words[0] ?? '', b.words.at(-1) ?? ''];
  const rest = a.words.slice(1).join('');
  if (familyFirst === givenFirst && rest === b.words.slice(0, -1).join('')) return true;
  return a.words.at(-1) === b.words[0] && a.words.slice(0, -1).join('') === b.words.slice(1).join('');
}

function matchGiven(a: readonly string[], b: readonly string[], family: NameMatch): NameMatch | null {
  const first = matchGivenWord(a[0] ?? '', b[0] ?? '');
  if (first === null || (first !== 'equal' && family !== 'equal')) return null;
  const middles = matchMiddles(a.slice(1), b.slice(1));
  if (middles === null) return null;
  if (first === 'shorter' || middles === 'shorter') return 'shorter';
  return first === 'equal' && middles === 'equal' && family === 'equal' ? 'equal' : 'spelling';
}

function matchGivenWord(a: string, b: string): NameMatch | null {
  if (a === b) return 'equal';
  if (isInitialOf(a, b) || isInitialOf(b, a)) return 'shorter';
  if (areNicknames(a, b)) return 'shorter';
  return matchWords(a, b);
}

function matchMiddles(a: readonly string[], b: readonly string[]): NameMatch | null {
  if (a.length === 0 && b.length === 0) return 'equal';
  if (a.length === 0 || b.length === 0) return 'shorter';
  if (a.length !== b.length) return null;
  const all = a.map((word, i) => {
    const other = b[i] ?? '';
    return word === other ? 'equal' : isInitialOf(word, other) || isInitialOf(other, word) ? 'shorter' : null;
  });
  if (all.includes(null)) return null;
  return all.every((m) => m === 'equal') ? 'equal' : 'shorter';
}

const isInitialOf = (initial: string, word: string): boolean =>
  initial.length === 1 && word.length > 1 && word.startsWith(initial);

/** Equal, or one slip of the pen in a long word. */
function matchWords(a: string, b: string): NameMatch | null {
  if (a === b) return 'equal';
  return Math.min(a.length, b.length) >= 6 && isOneEditApart(a, b) ? 'spelling' : null;
}

/** One letter inserted, left out, replaced, or two neighbours exchanged. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}
