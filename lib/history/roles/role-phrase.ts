import { DETERMINERS, isFunctionWord } from '../lists/function-words';
import { isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Token } from '../text/tokens';
import { type Complement, readComplement } from './complement';
import { readModifiers } from './modifiers';
import type { OrganizationLink } from './organization-link';
import type { RoleColour } from './role-colour';
import { isOfficeWord, isPluralRole, isRoleNoun, roleBase } from './role-head';

/** "the former technical lead of Acme": a description a person can stand under. Indices are tokens of the sentence. */
export type RolePhrase = {
  /** First token of the phrase, the determiner aside. */
  start: number;
  /** The determiner or possessive pronoun before it; null when there is none. */
  determiner: string | null;
  /** First token with the determiner. */
  outerStart: number;
  head: number;
  /** After the head noun, and after the heads joined to it ("chairman and chief executive"). */
  coreEnd: number;
  /** After the complement ("of Acme's cloud arm"). */
  end: number;
  plural: boolean;
  /** True when such a role is held at an organization. */
  office: boolean;
  links: OrganizationLink[];
  /** Words that colour it: former, acting, incoming, outgoing, new, potential. */
  colour: ReadonlySet<RoleColour>;
  /** The noun itself, singular, lower case. */
  noun: string;
};

/** Every role phrase of the sentence, left to right, none inside another. */
export function findRolePhrases(view: SentenceView): RolePhrase[] {
  const found: RolePhrase[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    if (!isHeadAt(view, i)) continue;
    const head = lastHeadFrom(view, i);
    const phrase = readPhrase(view, head, found.at(-1)?.end ?? 0);
    if (phrase) {
      found.push(phrase);
      i = Math.max(phrase.coreEnd - 1, i);
    }
  }
  return found;
}

/** "chair the board", "to head the arm": the word is a verb there. */
function isHeadAt(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (!isRoleNoun(token)) return false;
  const before = tokenAt(view, i - 1).lower;
  const after = tokenAt(view, i + 1);
  if (before === 'to' || before === 'will' || before === 'would' || before === "n't") return false;
  return !(MAY_BE_VERB.has(token.lower) && (DETERMINERS.has(after.lower) || after.lower === 'up'));
}

const MAY_BE_VERB = new Set(
  'head heads lead leads chair chairs host hosts star stars coach captain model judge judges guard pilot partner partners center centers tackle forward support broker champion steward clerk'.split(
    ' ',
  ),
);

/** A word that may stand inside a role: "chief [US market] economist". */
function continuesName(token: Token): boolean {
  if (token.kind === 'word')
    return !isFunctionWord(token.lower) && !isPossessive(token) && !/(?:ed|ly)$/.test(token.lower);
  return token.kind === 'organization' || token.kind === 'place';
}

/** "chief executive officer", "chief US economist": the last role noun of an unbroken run is the head. */
function lastHeadFrom(view: SentenceView, i: number): number {
  let head = i;
  for (let k = head + 1; k <= head + 4; k++) {
    const token = tokenAt(view, k);
    if (isRoleNoun(token) && isHeadAt(view, k)) head = k;
    else if (!continuesName(token)) break;
  }
  const next = tokenAt(view, head + 1).lower;
  return /^(?:general|elect|designate|emerit(?:us|a|i))$/.test(next) ? head + 1 : head;
}

function readPhrase(view: SentenceView, head: number, floor: number): RolePhrase | null {
  const left = readModifiers(view, head, floor);
  if (isPrize(view, left.start, head)) return null;
  const coreEnd = joinHeads(view, head);
  const right: Complement = readComplement(view, coreEnd);
  const noun = roleBase(tokenAt(view, head).lower);
  const determinerAt = left.start - 1;
  const determiner = DETERMINERS.has(tokenAt(view, determinerAt).lower)
    ? tokenAt(view, determinerAt).lower
    : left.determiner;
  return {
    start: left.start,
    determiner,
    outerStart: determiner !== null && left.determiner === null ? determinerAt : left.start,
    head,
    coreEnd,
    end: right.end,
    plural: isPluralRole(tokenAt(view, head).lower),
    office: isOfficeWord(noun),
    links: [...right.links, ...left.links],
    colour: left.colour,
    noun,
  };
}

/** "named best actress": a prize, no role. */
function isPrize(view: SentenceView, start: number, head: number): boolean {
  for (let k = start; k < head; k++) if (tokenAt(view, k).lower === 'best') return true;
  return false;
}

const JOINS = new Set(['and', '&', '/', ',', 'cum']);

/** "president and chief operating officer": what joins on without a determiner of its own is one role. */
function joinHeads(view: SentenceView, head: number): number {
  let end = head + 1;
  for (let tries = 0; tries < 2; tries++) {
    if (!JOINS.has(tokenAt(view, end).lower)) return end;
    const from = end + (tokenAt(view, end).lower === ',' && tokenAt(view, end + 1).lower === 'and' ? 2 : 1);
    const next = joinedHead(view, from);
    if (next === null || (tokenAt(view, from - 1).lower === ',' && isOwnOffice(view, head, next))) return end;
    end = next + 1;
  }
  return end;
}

/** "a geographer, president of the Academy": an office with a complement of its own, behind a calling that has none. */
function isOwnOffice(view: SentenceView, head: number, next: number): boolean {
  const isOffice = (k: number) => isOfficeWord(roleBase(tokenAt(view, k).lower));
  return !isOffice(head) && isOffice(next) && /^(?:of|at|for)$/.test(tokenAt(view, next + 1).lower);
}

function joinedHead(view: SentenceView, from: number): number | null {
  for (let k = from; k < from + 4; k++) {
    const token = tokenAt(view, k);
    if (token.kind !== 'word' || isPossessive(token) || NO_JOIN.has(token.lower) || DETERMINERS.has(token.lower))
      return null;
    if (isHeadAt(view, k)) return lastHeadFrom(view, k);
  }
  return null;
}

const NO_JOIN = new Set(
  'former ex then current now currently presently formerly previously later once also is was has who of for at in with to from by as'.split(
    ' ',
  ),
);
