/** Mentions of people in one article → groups of mention numbers, one group a person. */
import type { Mention } from '@/lib/model/mention';
import { Clusters } from './clusters';
import { areNicknames } from './nicknames';
import { isShortName, type PersonName, parsePersonName } from './person-name';
import { isOneEditApart, matchPersonNames } from './same-person';
import { isFamilyFirst } from './surnames';

/** One distinct name of the article, with the places it stands at. */
type Named = { name: PersonName; mentions: number[] };

/** `at`: the numbers of the person mentions. */
export function linkPeople(text: string, mentions: readonly Mention[], at: readonly number[]): number[][] {
  const others = at.filter((i) => isNamesake(text, mentions[i]));
  const named = gatherNames(
    mentions,
    at.filter((i) => !others.includes(i)),
  );
  const full = named.filter((n) => !isShortName(n.name));
  const short = named.filter((n) => isShortName(n.name));
  const people = joinFullNames(full);
  const groups = people.map((person) => person.flatMap((n) => n.mentions));
  for (const one of short) {
    const candidates = findBearers(one.name, people);
    const only = candidates.length === 1 ? groups[candidates[0] ?? -1] : undefined;
    if (only) only.push(...one.mentions);
    else {
      const dominant = candidates.length > 1 ? findFirstMeant(one, candidates, people) : null;
      const home = dominant === null ? undefined : groups[dominant];
      if (home) home.push(...one.mentions);
      else groups.push([...one.mentions]);
    }
  }
  return [...groups, ...others.map((i) => [i])].map((g) => g.sort((a, b) => a - b));
}

/** "Another Claire Duval, the poet": the article itself says that this is somebody else of the name. */
function isNamesake(text: string, mention: Mention | undefined): boolean {
  const before = text.slice(Math.max(0, (mention?.start ?? 0) - 20), mention?.start);
  return /\b(?:another|a different|a second|an unrelated)\s+$/i.test(before);
}

function gatherNames(mentions: readonly Mention[], at: readonly number[]): Named[] {
  const found = new Map<string, Named>();
  for (const i of at) {
    const name = parsePersonName(mentions[i]?.surface ?? '');
    const key = `${name.words.join(' ')} ${name.generation ?? ''}`;
    const known = found.get(key);
    if (known) known.mentions.push(i);
    else found.set(key, { name, mentions: [i] });
  }
  return [...found.values()];
}

/** Spellings of one name become one person; a shorter form joins the only person it fits. */
function joinFullNames(full: readonly Named[]): Named[][] {
  const sets = new Clusters(full.length);
  const shorter = new Map<number, number[]>();
  full.forEach((a, i) => {
    full.forEach((b, j) => {
      const match = i === j ? null : matchPersonNames(a.name, b.name);
      if (match === 'equal' || match === 'spelling') sets.join(i, j);
      if (match === 'shorter' || isPartOf(a.name, b.name)) {
        if (leavesOpen(a.name, b.name)) shorter.set(i, [...(shorter.get(i) ?? []), j]);
      }
    });
  });
  for (const [i, fits] of shorter) {
    if (new Set(fits.map((j) => sets.rootOf(j))).size === 1 || allMatch(fits, full))
      for (const j of fits) sets.join(i, j);
  }
  return sets.toSets().map((set) => set.flatMap((i) => full[i] ?? []));
}

const allMatch = (fits: readonly number[], full: readonly Named[]): boolean =>
  fits.every((i) => fits.every((j) => i === j || matches(full[i], full[j])));
const matches = (a: Named | undefined, b: Named | undefined): boolean =>
  a !== undefined && b !== undefined && matchPersonNames(a.name, b.name) !== null;

/** a is the one that says less. */
const leavesOpen = (a: PersonName, b: PersonName): boolean => a.words.join('').length <= b.words.join('').length;

/** "Duncan Smith" or "Iain Duncan" of "Iain Duncan Smith". */
function isPartOf(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation || a.words.length >= b.words.length) return false;
  const said = a.words.join(' ');
  return b.words.slice(-a.words.length).join(' ') === said || b.words.slice(0, a.words.length).join(' ') === said;
}

/** Numbers of the people a short name can stand for: as family name, else as given name, else as a nickname or a word inside. */
function findBearers(short: PersonName, people: readonly Named[][]): number[] {
  const said = short.words.join(' ');
  const by = (test: (name: PersonName) => boolean) =>
    people.flatMap((person, i) => (person.some((n) => test(n.name)) ? [i] : []));
  const tests: ((name: PersonName) => boolean)[] = [
    (n) => n.words.slice(-short.words.length).join(' ') === said || (n.words[0] === said && isFamilyFirst(n.words)),
    (n) => n.words.slice(0, short.words.length).join(' ') === said,
    (n) => n.family.slice(-1)[0] === short.words.at(-1) || areNicknames(n.given[0] ?? '', said),
    (n) => n.words.includes(said),
    (n) => said.length >= 6 && isOneEditApart(n.words.at(-1) ?? '', said),
  ];
  for (const test of tests) {
    const found = by(test);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Of several people a short name could be, the one the article had named, alone of them, before it first used the short name:
 * "Joe Biden … Biden … his son Hunter Biden … Biden". null = the others were named by then, or none was.
 */
function findFirstMeant(short: Named, candidates: readonly number[], people: readonly Named[][]): number | null {
  const firstUse = Math.min(...short.mentions);
  const introduced = candidates.filter((c) => people[c]?.some((n) => n.mentions.some((m) => m < firstUse)));
  return introduced.length === 1 ? (introduced[0] ?? null) : null;
}
