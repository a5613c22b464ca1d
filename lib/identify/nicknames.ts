import { NICKNAME_LINES } from './lists/nicknames.generated';

const formals = new Set<string>();
const formalsOf = new Map<string, Set<string>>();
for (const line of NICKNAME_LINES.trim().split('\n')) {
  const [formal = '', ...nicknames] = line.split(' ');
  formals.add(formal);
  for (const nickname of nicknames) {
    const known = formalsOf.get(nickname);
    if (known) known.add(formal);
    else formalsOf.set(nickname, new Set([formal]));
  }
}
const NONE: ReadonlySet<string> = new Set();

/** The given names a nickname may stand for, folded; empty when it is no known nickname. "bill" → william, … */
export const findFormalNames = (given: string): ReadonlySet<string> => formalsOf.get(given) ?? NONE;

/** Whether one is a nickname of the other, or both are nicknames of one name. Folded given names. */
export function areNicknames(a: string, b: string): boolean {
  const [ofA, ofB] = [findFormalNames(a), findFormalNames(b)];
  if (ofA.has(b) || ofB.has(a)) return true;
  return !formals.has(a) && !formals.has(b) && [...ofA].some((f) => ofB.has(f));
}
