import { ADVERBS, isFunctionWord } from '../lists/function-words';
import { FIELD_NOUNS, HONORIFICS } from '../lists/role-nouns';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import { findSubjects, groupBefore, type Phrases } from '../text/subjects';
import { readVerbChain, type VerbChain } from '../text/verb-chain';
import { isRoleNoun } from './role-head';
import type { RolePhrase } from './role-phrase';

/** A role phrase and who stands under it. */
export type RoleLink = {
  phrase: RolePhrase;
  person: number;
  rule:
    | 'premodifier'
    | 'named-after'
    | 'apposition'
    | 'who-is'
    | 'copula'
    | 'become'
    | 'stay'
    | 'serve-as'
    | 'fronted-as'
    | 'chain';
  path: string;
  /** Only with a verb. */
  chain: VerbChain | null;
};

/** "Y founder X" · "the head of Y, X" · "X, the head of Y" · "X is the head of Y" · "As head of Y, X". */
export function linkRoles(view: SentenceView, phrases: Phrases): RoleLink[] {
  const links: RoleLink[] = [];
  phrases.forEach((phrase, i) => {
    const direct = linkFollowing(view, phrase);
    const next = direct.length > 0 ? direct : linkPreceding(view, phrase, phrases);
    links.push(...next);
    if (next.length === 0) links.push(...linkChained(view, phrase, phrases[i - 1], links));
  });
  return [...links, ...linkBackwards(view, phrases, links)];
}

/** The role stands before its holder. */
function linkFollowing(view: SentenceView, phrase: RolePhrase): RoleLink[] {
  if (phrase.plural && LISTABLE.has(phrase.noun)) {
    const named = listNamedAfter(view, phrase);
    if (named.length > 0)
      return named.map((person) => ({ phrase, person, rule: 'premodifier', path: 'listed', chain: null }));
  }
  for (const end of phrase.end === phrase.coreEnd ? [phrase.coreEnd] : [phrase.coreEnd, phrase.end]) {
    let k = end;
    const comma = tokenAt(view, k).lower === ',' || tokenAt(view, k).lower === ':';
    if (comma) k++;
    k = skipHonorifics(view, k);
    if (!isPerson(tokenAt(view, k))) continue;
    if (comma && !mayNameAfterComma(view, phrase, k)) continue;
    const people = phrase.plural ? listFrom(view, k) : [k];
    if (phrase.plural && people.length < 2 && (comma || end > phrase.coreEnd)) continue;
    return people.map((person) => ({
      phrase,
      person,
      rule: comma ? 'named-after' : 'premodifier',
      path: 'adjacent',
      chain: null,
    }));
  }
  return [];
}

/** Offices whose holders are listed by name; "artists such as X" says little of X. */
const LISTABLE = new Set(
  'executive manager director partner trustee governor officer official researcher scientist engineer adviser advisor founder co-founder chief head minister lead vice-president editor commissioner member'.split(
    ' ',
  ),
);
const INTRODUCERS = new Set('including include like namely : — – -'.split(' '));

/** "senior executives, including A and B", "two founders: A and B". */
function listNamedAfter(view: SentenceView, phrase: RolePhrase): number[] {
  let k = phrase.end;
  if (tokenAt(view, k).lower === ',') k++;
  if (tokenAt(view, k).lower === 'such' && tokenAt(view, k + 1).lower === 'as') k++;
  else if (!INTRODUCERS.has(tokenAt(view, k).lower)) return [];
  const person = skipHonorifics(view, k + 1);
  return isPerson(tokenAt(view, person)) ? listFrom(view, person) : [];
}

/** "The chairman, X, said": a determiner in front, no name before it, and the name closed off again. */
function mayNameAfterComma(view: SentenceView, phrase: RolePhrase, person: number): boolean {
  if (phrase.plural) return true;
  if (tokenAt(view, phrase.outerStart - 1).lower === ',' && isPerson(tokenAt(view, phrase.outerStart - 2)))
    return false;
  if (tokenAt(view, phrase.end).lower === ':' || phrase.outerStart === 0) return true;
  const definite = phrase.determiner !== null && phrase.determiner !== 'a' && phrase.determiner !== 'an';
  const after = tokenAt(view, person + 1);
  return definite || after.kind === 'punct' || after.text === '' || isPossessive(after);
}

export function skipHonorifics(view: SentenceView, from: number): number {
  let k = from;
  while (HONORIFICS.has(tokenAt(view, k).lower.replace('.', '')) && tokenAt(view, k).kind === 'word') k++;
  return k;
}

/** The people of "A, B and C" from token `k` on; `isMixed`: of "A, the lawyer B and industry veteran C" too. */
export function listFrom(view: SentenceView, k: number, isMixed = false): number[] {
  const people = [k];
  let at = k + 1;
  for (let steps = 0; steps < 12; steps++) {
    const mark = tokenAt(view, at).lower;
    if (mark !== ',' && mark !== 'and' && mark !== '&') break;
    let next = mark === ',' && tokenAt(view, at + 1).lower === 'and' ? at + 2 : at + 1;
    next = skipHonorifics(view, next);
    if (isMixed && !isPerson(tokenAt(view, next))) next = behindRole(view, next) ?? next;
    if (!isPerson(tokenAt(view, next))) break;
    people.push(next);
    at = next + 1;
    if (mark === 'and') break;
  }
  return people;
}

/** "and [industry veteran] B": the person right behind a role, when nothing but words leads there. */
function behindRole(view: SentenceView, from: number): number | null {
  for (let k = from; k < from + 6; k++) {
    const token = tokenAt(view, k);
    if (isPerson(token)) return k > from && isRoleNoun(tokenAt(view, k - 1)) ? k : null;
    if (token.kind !== 'word' && token.kind !== 'organization' && token.kind !== 'place') return null;
    if (isFunctionWord(token.lower) && token.lower !== 'the') return null;
  }
  return null;
}

const BE = new Set("is was are were be been being 's".split(' '));
const BECOME = new Set('become becomes became becoming'.split(' '));
const STAY = new Set('remain remains remained stay stays stayed'.split(' '));
const AS_VERBS = new Set(
  'serve serves served serving work works worked working act acts acted acting continue continues continued doubles doubled career job role stint tenure time years spell'.split(
    ' ',
  ),
);
/** "one of the directors": a plural noun, one person. */
const ONE = new Set('one among part'.split(' '));
const OPEN_MARKS = new Set([',', '(', '—', '–', '-', ':']);

/** The role stands after its holder. */
function linkPreceding(view: SentenceView, phrase: RolePhrase, phrases: Phrases): RoleLink[] {
  if (FIELD_NOUNS.has(phrase.noun)) return [];
  let k = phrase.outerStart - 1;
  const oneOf = tokenAt(view, k).lower === 'of' && ONE.has(tokenAt(view, k - 1).lower);
  if (oneOf) k -= 2;
  while (
    ADVERBS.has(tokenAt(view, k).lower) ||
    tokenAt(view, k).lower === 'until' ||
    tokenAt(view, k).lower === 'recently'
  )
    k--;
  const lower = tokenAt(view, k).lower;
  const plural = phrase.plural && !oneOf;
  if (BE.has(lower) || BECOME.has(lower) || STAY.has(lower)) return linkVerb(view, phrase, k, phrases, plural);
  if (lower === 'as') return linkAs(view, phrase, k, phrases);
  if (!OPEN_MARKS.has(lower)) return [];
  let at = k - 1;
  if (/^\d{1,3}$/.test(tokenAt(view, at).lower) && tokenAt(view, at - 1).lower === ',') at -= 2;
  if (tokenAt(view, at).lower === ')') at = openBracket(view, at) - 1;
  if (!isPerson(tokenAt(view, at))) return [];
  const people = plural ? groupBefore(view, at, phrases) : [at];
  if (plural && people.length < 2) return [];
  return people.map((person) => ({
    phrase,
    person,
    rule: 'apposition',
    path: lower === ',' ? 'comma' : `mark${lower}`,
    chain: null,
  }));
}

function openBracket(view: SentenceView, close: number): number {
  for (let k = close - 1; k > close - 12; k--) if (tokenAt(view, k).lower === '(') return k;
  return close;
}

function linkVerb(view: SentenceView, phrase: RolePhrase, verb: number, phrases: Phrases, plural: boolean): RoleLink[] {
  const chain = readVerbChain(view, verb);
  const { lower } = tokenAt(view, verb);
  const rule = BECOME.has(lower) ? 'become' : STAY.has(lower) ? 'stay' : 'copula';
  const subjects = findSubjects(view, chain.start, phrases);
  const people = plural ? subjects.tokens : subjects.tokens.slice(-1);
  return people.map((person) => ({ phrase, person, rule, path: subjects.path, chain }));
}

/** "served as head of Y", "As head of Y, X": other verbs before "as" are moves and found there. */
function linkAs(view: SentenceView, phrase: RolePhrase, as: number, phrases: Phrases): RoleLink[] {
  if (as === 0 || (as > 0 && tokenAt(view, as).text === 'As')) return linkFronted(view, phrase);
  for (let k = as - 1; k > as - 7 && k >= 0; k--) {
    if (!AS_VERBS.has(tokenAt(view, k).lower)) continue;
    const chain = readVerbChain(view, k);
    const subjects = findSubjects(view, chain.start, phrases);
    return subjects.tokens
      .slice(-1)
      .map((person) => ({ phrase, person, rule: 'serve-as', path: subjects.path, chain }));
  }
  return [];
}

function linkFronted(view: SentenceView, phrase: RolePhrase): RoleLink[] {
  for (let k = phrase.end; k < phrase.end + 12; k++) {
    if (tokenAt(view, k).lower !== ',') continue;
    const person = skipHonorifics(view, k + 1);
    const token = tokenAt(view, person);
    if (isPerson(token) || token.lower === 'he' || token.lower === 'she')
      return [{ phrase, person, rule: 'fronted-as', path: k === phrase.end ? 'adjacent' : 'far', chain: null }];
  }
  return [];
}

const JOINING = /^(?:,|;|and|&|also|later|now|once|then|formerly|currently|previously|the|an?|his|her|its|their)$/;

/** "X, a poet and former minister": the second role has the holder of the first. */
function linkChained(
  view: SentenceView,
  phrase: RolePhrase,
  previous: RolePhrase | undefined,
  links: readonly RoleLink[],
): RoleLink[] {
  if (!previous) return [];
  const between = phrase.outerStart - previous.end;
  const bridge = tokenAt(view, previous.end).lower;
  if (between < 1 || between > 3 || (bridge !== 'and' && bridge !== ',' && bridge !== '&')) return [];
  // "the mayor, said that the chief executive": a verb in between begins something else
  for (let k = previous.end + 1; k < phrase.outerStart; k++) if (!JOINING.test(tokenAt(view, k).lower)) return [];
  return links
    .filter((l) => l.phrase === previous && l.rule !== 'premodifier')
    .map((l) => ({ ...l, phrase, rule: 'chain', path: `${l.rule}-${bridge}` }));
}

/** "Cabinet minister and Bolton West MP X": the first role has the holder of the second. */
function linkBackwards(view: SentenceView, phrases: Phrases, links: readonly RoleLink[]): RoleLink[] {
  const more: RoleLink[] = [];
  for (let i = phrases.length - 2; i >= 0; i--) {
    const phrase = phrases[i];
    const next = phrases[i + 1];
    if (!phrase || !next || [...links, ...more].some((l) => l.phrase === phrase)) continue;
    const bridge = tokenAt(view, phrase.end).lower;
    if (next.outerStart - phrase.end !== 1 || (bridge !== 'and' && bridge !== ',' && bridge !== '&')) continue;
    const of = [...links, ...more].filter(
      (l) => l.phrase === next && (l.rule === 'premodifier' || l.path.startsWith('premodifier')),
    );
    more.push(...of.map((l): RoleLink => ({ ...l, phrase, rule: 'chain', path: `premodifier-${bridge}` })));
  }
  return more;
}
